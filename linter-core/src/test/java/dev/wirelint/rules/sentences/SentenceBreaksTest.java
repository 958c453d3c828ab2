package dev.wirelint.rules.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all rules together say of one sentence that stands in two paragraphs. */
class SentenceBreaksTest {
    private static final Linter ALL = new Linter(RuleLibrary.load().defaults());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The keeper of the lighthouse said on Friday that he was short of | oil, rope and paint.",
                "The keeper of the lighthouse left the island on Friday night with | one short word to the mayor.",
                "Most of the crew slept on the benches of the hall, and in the morning, | they went back to sea.",
                "The keeper of the lighthouse says the price of oil has risen by 40% | and he can pay no more.",
                "The keeper of the lighthouse asked the mayor for help in April | and the council heard him in May.",
                "The keeper of the lighthouse called the letter “a slap in the face” | and tore it up on Friday.",
                "“We were short of oil, rope and paint all winter,” | he told the mayor on Friday.",
                "The keeper of the old lighthouse | at the northern end of the island.",
            })
    void giveOneFinding(String first, String second) {
        assertThat(rules(first, second)).containsExactly("sentence-line-broken");
    }

    @Test
    void areNotSeenWhereTheNextParagraphIsASentenceOfItsOwn() {
        String first = "The keeper of the lighthouse said on Friday that he was short of";
        assertThat(rules(first, "The mayor promised to help him.")).containsExactly("sentence-truncated");
    }

    private static List<String> rules(String first, String second) {
        String story = String.join(
                "\n\n",
                "The lighthouse on the island went dark on Thursday, the mayor said.",
                "It had been lit every night since the war, he said.",
                first,
                second,
                "The next boat is due on Monday, the company said.",
                "Nobody was hurt, it said.");
        return ALL.lint(StoryFile.read(SourceText.of("island.txt", story))).stream()
                .map(f -> f.rule().value())
                .toList();
    }
}
