package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.fix.Fixer;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is mended without asking: in the labelled stories only what a label asks for, nothing in honest sentences that
 * look like slips, and slips that can be nothing else.
 */
class SafeFixesTest {
    private static final Path HONEST = Path.of("src", "test", "resources", "honest-copy.txt");
    private static final Path SLIPS = Path.of("src", "test", "resources", "plain-slips.txt");
    private static final int MOST_ROUNDS = 10;

    private static final Linter LINTER = new Linter(RuleLibrary.load().defaults());

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        return DemoStories.tests(s -> () -> mendsWhatIsLabelled(s));
    }

    private static void mendsWhatIsLabelled(Path story) throws IOException {
        List<Label> labels = DemoStories.labels(story).stream()
                .map(l -> new Label(String.valueOf(l.get("rule")), String.valueOf(l.get("text"))))
                .toList();
        String text = Files.readString(story);
        List<Finding> mended = mendable(text);
        for (int round = 0; round < MOST_ROUNDS && !mended.isEmpty(); round++) {
            String before = text;
            assertThat(mended)
                    .allSatisfy(finding -> assertThat(labels)
                            .as(finding + " in " + finding.span().of(before))
                            .anyMatch(l -> l.asksFor(finding, before)));
            text = Fixer.apply(text, mended, Fix.Safety.SAFE).text();
            mended = mendable(text);
        }
        assertThat(mended).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void leavesAlone(String paragraph) {
        assertThat(mended(paragraph)).isEqualTo(story(paragraph));
    }

    static List<String> leavesAlone() throws IOException {
        return paragraphs(HONEST);
    }

    @ParameterizedTest
    @MethodSource
    void mends(String slip) {
        int arrow = slip.indexOf("\n=> ");
        assertThat(mended(slip.substring(0, arrow))).isEqualTo(story(slip.substring(arrow + 4)));
    }

    static List<String> mends() throws IOException {
        return paragraphs(SLIPS);
    }

    @Test
    void asksBeforeItTouchesAQuotationMark() {
        assertThat(mended("“We sail on Monday.”The crew left, and “the ship” , a ferry, did as well."))
                .contains(".”The", "ship” ,");
    }

    /** A name of a paragraph stands in a story of its own, since one paragraph may tell how another is meant. */
    private static String story(String paragraph) {
        return "Council weighs new rules for harbour traffic\n\nLARKPORT, March 3 (Wirefield) - " + paragraph + "\n";
    }

    private static String mended(String paragraph) {
        String text = story(paragraph);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            text = Fixer.apply(text, findings(text), Fix.Safety.SAFE).text();
        }
        return text;
    }

    private static List<Finding> mendable(String text) {
        return findings(text).stream()
                .filter(f -> f.fixes().stream().anyMatch(x -> x.safety() == Fix.Safety.SAFE))
                .toList();
    }

    private static List<Finding> findings(String text) {
        return LINTER.lint(StoryFile.read(SourceText.of("story.txt", text)));
    }

    private static List<String> paragraphs(Path file) throws IOException {
        return Stream.of(Files.readString(file).split("\n\n"))
                .map(String::strip)
                .filter(p -> !p.isEmpty() && !p.startsWith("#"))
                .toList();
    }

    /** What a story's labels say is wrong with it; lines shift while it is mended. */
    private record Label(String rule, String text) {
        boolean asksFor(Finding finding, String story) {
            return finding.rule().value().equals(rule)
                    && finding.span().of(story).strip().equals(text.strip());
        }
    }
}
