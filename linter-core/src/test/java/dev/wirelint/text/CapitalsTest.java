package dev.wirelint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {
    @ParameterizedTest
    @ValueSource(strings = {"NATO", "PORT CLOSED, 40 STRANDED", "ÉVORA", "U.S."})
    void shoutWithoutASmallLetter(String words) {
        assertThat(Capitals.shout(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "1931", "", "McCOY", "Nato"})
    void doNotShout(String words) {
        assertThat(Capitals.shout(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U.S.", "G7", "Nato"})
    void areNotLettersAlone(String word) {
        assertThat(Capitals.are(word)).isFalse();
        assertThat(Capitals.are("UN")).isTrue();
    }
}
