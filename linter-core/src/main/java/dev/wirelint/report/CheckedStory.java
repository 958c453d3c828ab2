package dev.wirelint.report;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One input of a run with what was found in it.
 *
 * @param source the decoded file, or as much of it as could be read
 * @param article the copy in it with its zones; absent where none could be read
 * @param findings in the order of the file
 * @param suppressed what somebody has decided to let stand
 * @param read whether the input could be read as a story
 */
public record CheckedStory(
        SourceText source,
        Optional<Article> article,
        List<Finding> findings,
        List<Suppressed> suppressed,
        boolean read) {
    /** How the message begins that says so, which is all a reader leaves. */
    private static final String TOO_LARGE = "is larger than ";

    /** A story that was read. */
    public static CheckedStory of(Article article, List<Finding> findings) {
        return new CheckedStory(article.source(), Optional.of(article), findings, List.of(), true);
    }

    /** An input that gave no story, with as much of it as could be decoded. */
    public static CheckedStory unreadable(SourceText readable, Finding why) {
        return new CheckedStory(readable, Optional.empty(), List.of(why), List.of(), false);
    }

    public CheckedStory {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Whether it is a story, though perhaps one that could not be read, and not a configuration. */
    public boolean isStory() {
        return article.isPresent() || !read;
    }

    /** Whether it was not read because it is larger than any story. */
    boolean isTooLarge() {
        return !read && findings.stream().anyMatch(f -> f.message().startsWith(TOO_LARGE));
    }

    public String path() {
        return source.name();
    }

    /** The same story with other findings. */
    public CheckedStory with(List<Finding> others) {
        return new CheckedStory(source, article, others, suppressed, read);
    }

    /** The same story with these findings, and these besides that somebody lets stand. */
    public CheckedStory with(List<Finding> left, List<Suppressed> more) {
        List<Suppressed> all = new ArrayList<>(suppressed);
        all.addAll(more);
        return new CheckedStory(source, article, left, all, read);
    }

    CheckedStory keep(Predicate<Finding> wanted) {
        return with(findings.stream().filter(wanted).toList());
    }
}
