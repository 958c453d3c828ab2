package dev.wirelint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Fix.Safety;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import org.junit.jupiter.api.Test;

/** Whatever a rule says of its fix, where it stands decides; the words to mend are marked with tildes. */
class FixSafetyTest {
    private static final String OPENING = """
            Council weighs new rules for harbour traffic

            LARKPORT, March 3 (Wirefield) - The council met in the old hall on Monday to hear the pilots and the crews.

            """;

    private final RulePage page = RuleLibrary.load().page("language-spelling").orElseThrow();

    @Test
    void leavesWhatIsCopySafe() throws UnreadableInput {
        assertThat(safety("The crews ~sail~ on Monday. “We sail on Tuesday,” she said."))
                .isEqualTo(Safety.SAFE);
        assertThat(safety("“We sail on Tuesday,” she ~said~.")).isEqualTo(Safety.SAFE);
        assertThat(safety("The crews’ ferry ~sails~ at 6'2\" of water, the players' union said."))
                .isEqualTo(Safety.SAFE);
    }

    @Test
    void leavesQuotedWordsToAnEditorsHand() throws UnreadableInput {
        assertThat(safety("“We ~sail~ on Tuesday,” she said.")).isEqualTo(Safety.BY_HAND);
        assertThat(safety("‘We ~sail~ on Tuesday,’ she said.")).isEqualTo(Safety.BY_HAND);
        assertThat(safety("«We ~sail~ on Tuesday», she said.")).isEqualTo(Safety.BY_HAND);
        assertThat(safety("“We sail on Tuesday.\n\n“We ~sleep~ on Friday.\n\n“We rest,” she said."))
                .isEqualTo(Safety.BY_HAND);
    }

    @Test
    void asksWhereAMarkIsTouched() throws UnreadableInput {
        assertThat(safety("“We sail on Tuesday”~ ,~ she said.")).isEqualTo(Safety.REVIEW);
        assertThat(safety("She said~  ~\"no\" to the pilots.")).isEqualTo(Safety.REVIEW);
        assertThat(safety("She named the ~“Lark” and the “Swan”~ on Monday.")).isEqualTo(Safety.REVIEW);
        assertThat(safety("She named the ship ~‘~Lark on Monday.")).isEqualTo(Safety.REVIEW);
    }

    @Test
    void asksWhereAMarkWithoutItsPartnerLeavesOpenWhoSpeaks() throws UnreadableInput {
        assertThat(safety("She said “we sail on Tuesday and we ~sleep~ on Friday."))
                .isEqualTo(Safety.REVIEW);
        assertThat(safety("We ~sail~ on Tuesday and we sleep on Friday,” she said."))
                .isEqualTo(Safety.REVIEW);
        assertThat(safety("We sail on Tuesday,” she said and ~left~ at noon.")).isEqualTo(Safety.SAFE);
        assertThat(safety("The note said: “We sail.\n\nThe ~crews~ rest.\n\nWe sleep.”"))
                .isEqualTo(Safety.REVIEW);
        assertThat(safety("The note said: “We sail.\n\nThe ~crews~ rest.\n\nThe pilots sleep."))
                .isEqualTo(Safety.SAFE);
    }

    @Test
    void asksInVerseAndWhereLinesEndByHand() throws UnreadableInput {
        assertThat(safety("We saw the ferry\nleave ~the~ quay,\nand nothing more"))
                .isEqualTo(Safety.REVIEW);
        assertThat(safety("The song goes we saw the ferry / leave ~the~ quay.")).isEqualTo(Safety.REVIEW);
    }

    @Test
    void leavesABlockOfQuotedWordsToAnEditorsHand() throws UnreadableInput {
        String story = "# Council weighs rules\n\nThe council met on Monday.\n\n> We ~sail~ on Tuesday.\n";
        assertThat(safetyIn("markdown", story)).isEqualTo(Safety.BY_HAND);
    }

    @Test
    void leavesWhatMarkupQuotesToAnEditorsHand() throws UnreadableInput {
        String opening = "<h1>Council weighs rules</h1><p>The council met on Monday.</p>";
        assertThat(safetyIn("html", opening + "<p>She said <q>we ~sail~ on Tuesday</q> again.</p>"))
                .isEqualTo(Safety.BY_HAND);
        assertThat(safetyIn("html", opening + "<p>She said <q>we sail</q>~ ,~ and left.</p>"))
                .isEqualTo(Safety.REVIEW);
        assertThat(safetyIn("html", opening + "<p>She ~said~ <q>we sail</q> and left.</p>"))
                .isEqualTo(Safety.SAFE);
        assertThat(safetyIn("html", opening + "<p>We saw the ferry<br>leave ~the~ quay<br>at noon</p>"))
                .isEqualTo(Safety.REVIEW);
    }

    private Safety safety(String paragraphs) throws UnreadableInput {
        return safetyIn("text", OPENING + paragraphs + "\n");
    }

    private Safety safetyIn(String format, String story) throws UnreadableInput {
        Copy copy = new Copy(StoryFile.read(SourceText.of("story", story.replace("~", "")), format));
        int start = copy.text().indexOf(marked(story), place(copy, story));
        Span span = new Span(start, start + marked(story).length());
        Findings findings = new Findings(page, copy);
        findings.flag(span, "a word").replace("x");
        return findings.toList().get(0).fixes().get(0).safety();
    }

    /** Where the marked words may start in the article's text, which ends as the story does. */
    private static int place(Copy copy, String story) {
        String tail = story.substring(story.indexOf('~')).replace("~", "").stripTrailing();
        String line = tail.lines().findFirst().orElseThrow().replaceFirst("<.*", "");
        return copy.text().indexOf(line);
    }

    private static String marked(String story) {
        int open = story.indexOf('~');
        return story.substring(open + 1, story.indexOf('~', open + 1));
    }
}
