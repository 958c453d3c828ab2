package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordScannerTest {
    @Test
    void cutsAtSpacesHyphensAndMarks() {
        assertThat(words("She met Kim Jong-un, (a guest), in 1/2 “Pedralva”."))
                .containsExactly("She", "met", "Kim", "Jong", "un", "a", "guest", "in", "Pedralva");
    }

    @Test
    void leavesThePossessiveOffAndContractionsOut() {
        assertThat(words("Lind's and Lind’s and LIND'S but the Linds' or O'Neill’s"))
                .containsExactly("Lind", "and", "Lind", "and", "LIND", "but", "the", "Linds", "or", "O'Neill");
        assertThat(words("they didn’t, we'll, I'm, you've, he'd, they're")).containsExactly("they");
    }

    @Test
    void leavesOutWordsWithFigures() {
        assertThat(words("the F16 and Q3 and A")).containsExactly("the", "and", "and", "A");
    }

    @Test
    void keepsAccentsThatStandApart() {
        assertThat(words("Jose\u0301 left")).containsExactly("Jose\u0301", "left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Lind_official",
                "press@lind.example",
                "www.Lind.example",
                "https://Lind",
                "#Lind",
                "snake_Lind",
                "lind.example",
                "amb.pm"
            })
    void passesOverAddresses(String address) {
        assertThat(words("see " + address + " now")).containsExactly("see", "now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"St.Ives", "Lind.Then", "am.pm", "U.S.A.", "J.R.Lind", "Lind#2", "Lind:", "no.Then", "a.m."})
    void readsWordsWithOtherMarks(String word) {
        assertThat(words("see " + word + " now")).hasSizeGreaterThan(2);
    }

    @Test
    void readsTheBlockAndNoMore() {
        String text = "one two three four";
        assertThat(WordScanner.words(text, new Span(4, 13)).stream().map(s -> s.of(text)))
                .containsExactly("two", "three");
    }

    private static List<String> words(String text) {
        return WordScanner.words(text, new Span(0, text.length())).stream()
                .map(s -> s.of(text))
                .toList();
    }
}
