package dev.wirelint.run;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryOnDisk;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a run itself has to say of an input.
 *
 * @param unreadable the page of an input that cannot be read
 * @param guessed the page of an input whose charset had to be guessed
 */
record InputFindings(Supplier<RulePage> unreadable, Supplier<RulePage> guessed) {
    /** Takes the pages from a library when there is something to say. */
    static InputFindings of(Supplier<RuleLibrary> library) {
        return new InputFindings(
                () -> library.get().page("input-unreadable").orElseThrow(),
                () -> library.get().page("input-encoding-guessed").orElseThrow());
    }

    /** An input cannot be read, and the file's text breaks off at a character. */
    Finding unreadable(String message, int at) {
        return finding(unreadable.get(), message, Span.at(at));
    }

    /** A charset that was guessed is said at the first character where another would have read otherwise. */
    List<Finding> withGuess(List<Finding> findings, StoryOnDisk story) {
        if (!story.encoding().guessed()) {
            return findings;
        }
        String text = story.article().source().content();
        int first = Scan.over(text, 0, text.length(), c -> c < 0x80);
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding(
                guessed.get(),
                "nothing says what encoding the file is in; it was read as "
                        + story.encoding().charset().name() + ", save it as UTF-8",
                new Span(first, Math.min(text.length(), first + 1))));
        all.sort(Finding.READING_ORDER);
        return all;
    }

    static Finding finding(RulePage page, String message, Span span) {
        return new Finding(
                page.id(), page.category(), page.severity(), 1, Optional.empty(), message, span, List.of(), List.of());
    }
}
