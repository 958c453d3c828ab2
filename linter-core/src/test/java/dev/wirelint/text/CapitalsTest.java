package dev.wirelint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {
    @ParameterizedTest
    @ValueSource(strings = {"NATO", "AU", "ŁÓDŹ", "A"})
    void takesForCapitals(String word) {
        assertThat(Capitals.are(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nato", "K.O.", "U2", "", "12", "MPs"})
    void takesForNoCapitals(String word) {
        assertThat(Capitals.are(word)).isFalse();
    }
}
