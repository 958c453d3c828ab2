package dev.wirelint.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTest {
    @Test
    void splitsSentencesAndKeepsTheirPlaces() {
        String text = "Gen. Lark left the U.S. at 3 p.m. on Jan. 5. He was 62.";
        List<Sentence> sentences = split(text);
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(1).span().of(text)).isEqualTo("He was 62.");
        assertThat(sentences.get(1).tokens())
                .allSatisfy(t -> assertThat(t.span().of(text)).isEqualTo(t.text()));
    }

    @Test
    void doesNotCutInsideATickerOrAfterAStrayStop() {
        assertThat(split("Shares of Larkfield (LRK.N) rose 2 percent.")).hasSize(1);
        assertThat(split("They stood with the . people of the valley.")).hasSize(1);
    }

    @Test
    void splitsAParagraphOfAnyLengthAtTheSamePlaces() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append("Gen. Lark left ward ").append(i).append(" at 3 p.m. on Jan. 5. ");
        }
        assertThat(split(text.toString())).hasSize(600);
        String words = "and the crew of the ferry ".repeat(600);
        List<Sentence> sentences = split("He was 62. She saw " + words + "leave. He was 63.");
        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(1).span().length()).isGreaterThan(words.length());
    }

    @Test
    void knowsWhatWordsCanBe() {
        assertThat(English.get().word("reported").canBeFiniteVerb()).isTrue();
        assertThat(English.get().word("The").can("DT")).isTrue();
        assertThat(English.get().word("Qwrtzlk").isKnown()).isFalse();
    }

    private static List<Sentence> split(String text) {
        return English.get().sentences(text, new Span(0, text.length()));
    }
}
