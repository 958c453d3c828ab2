package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlongTest {
    private static final String AGAIN =
            "The harbour board met the crews on Friday and agreed to pay them for the week. It"
                    + " will meet them again in May, when the new timetable is to be signed in the town hall.";

    @Test
    void comparesAStoryWithItselfUpToSoManyWordsAndSaysWhereItDoesNot() {
        assertThat(rulesOn(100)).containsExactly("paragraph-duplicated");
        assertThat(rulesOn(1_500)).containsExactly("story-overlong");
    }

    private static List<String> rulesOn(int posts) {
        String live = IntStream.range(0, posts)
                .mapToObj(i -> "Post " + i + ": ferry " + (7 * i) + " left berth " + (3 * i) + " at noon.\n\n")
                .collect(Collectors.joining());
        String text = "Live from the harbour\n\n" + AGAIN + "\n\n" + live + AGAIN + "\n";
        RuleLibrary library = RuleLibrary.load();
        List<RulePage> pages = List.of(
                library.page("story-overlong").orElseThrow(),
                library.page("paragraph-duplicated").orElseThrow());
        Linter linter = new Linter(pages, Set.of(), () -> library.prepare(pages.subList(1, 2)), 0);
        return linter.lint(StoryFile.example(SourceText.of("live", text))).stream()
                .map(f -> f.rule().value())
                .toList();
    }
}
