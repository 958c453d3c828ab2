package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlongTest {
    private static final String AGAIN =
            "The harbour board met the crews on Friday and agreed to pay them for the week. It"
                    + " will meet them again in May, when the new timetable is to be signed in the town hall.";

    private static final String HEAD = "Live from the harbour\n\n";

    @Test
    void comparesAStoryWithItselfUpToSoManyWordsAndSaysWhereItDoesNot() {
        assertThat(rulesOn(HEAD + AGAIN + "\n\n" + lines(100) + AGAIN + "\n")).containsExactly("paragraph-duplicated");
        assertThat(rulesOn(HEAD + AGAIN + "\n\n" + lines(1_500) + AGAIN + "\n")).containsExactly("story-overlong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%d.%02dam",
                "%d:%02d Boats wait",
                "%02d%02d GMT - More boats came in.",
                "## %d:%02d a.m. Boats wait",
                "%d.%02dam BST"
            })
    void comparesEachPostOfALiveBlogWithItself(String stamp) {
        String once = post(stamp, 7, AGAIN) + post(stamp, 8, AGAIN);
        String twice = post(stamp, 9, AGAIN + "\n\n" + lines(3) + AGAIN);
        String blog = HEAD + once + twice + posts(stamp, 120);
        assertThat(rulesOn(blog)).containsExactly("story-overlong", "paragraph-duplicated");
    }

    @Test
    void readsTheArticlesOfAPageAsPosts() {
        String again = "<p>" + AGAIN + "</p>";
        String page = "<html><body><h1>Live from the harbour</h1>"
                + article(again)
                + article(again)
                + article(again + "<p>" + lines(3).strip() + "</p>" + again)
                + IntStream.range(0, 120)
                        .mapToObj(i -> article("<p>" + lines(10).strip() + "</p>"))
                        .collect(Collectors.joining())
                + "</body></html>";
        assertThat(rules("live.html", page)).containsExactly("story-overlong", "paragraph-duplicated");
    }

    @Test
    void leavesFiguresThatAreNoTimesToTheStory() {
        String prices = IntStream.range(0, 1_500)
                .mapToObj(i -> "10.50 euros was paid for crate " + i + " of herring.\n\n")
                .collect(Collectors.joining());
        assertThat(rulesOn(HEAD + AGAIN + "\n\n" + prices + AGAIN + "\n")).containsExactly("story-overlong");
    }

    @Test
    void letsOnePostTellInOtherWordsWhatAnotherTold() {
        String stamp = "%d.%02dam";
        String first = "The lock, built in 1893, lets 40 boats a day through to the inner harbour and is worked by two"
                + " keepers.";
        String again =
                "Finished in 1893, the lock is worked by two keepers and lets boats into the inner harbour, 40 of"
                        + " them each day.";
        String story = HEAD + AGAIN + "\n\n" + first + "\n\n" + lines(3) + again + "\n";
        String blog = HEAD + post(stamp, 7, first) + post(stamp, 8, again) + posts(stamp, 120);
        assertThat(rules("live.txt", story, "paragraph-retold")).containsExactly("paragraph-retold");
        assertThat(rules("live.txt", blog, "paragraph-retold")).containsExactly("story-overlong");
    }

    private static String article(String copy) {
        return "<article><h2>Boats wait</h2>" + copy + "</article>";
    }

    private static String post(String stamp, int hour, String copy) {
        return String.format(Locale.ROOT, stamp, hour, 14) + "\n\n" + copy + "\n\n";
    }

    private static String posts(String stamp, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> post(stamp, 7 + i % 5, lines(10)))
                .collect(Collectors.joining());
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Post " + i + ": ferry " + (7 * i) + " left berth " + (3 * i) + " at noon.\n\n")
                .collect(Collectors.joining());
    }

    private static List<String> rulesOn(String text) {
        return rules(text.contains("## ") ? "live.md" : "live.txt", text);
    }

    private static List<String> rules(String name, String text) {
        return rules(name, text, "paragraph-duplicated");
    }

    private static List<String> rules(String name, String text, String compares) {
        RuleLibrary library = RuleLibrary.load();
        List<RulePage> pages = List.of(
                library.page("story-overlong").orElseThrow(),
                library.page(compares).orElseThrow());
        Linter linter = new Linter(pages, Set.of(), () -> library.prepare(pages.subList(1, 2)), 0, Timing.NONE);
        try {
            return linter.lint(StoryFile.read(SourceText.of(name, text), StoryFile.ANY)).stream()
                    .map(f -> f.rule().value())
                    .toList();
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        }
    }
}
