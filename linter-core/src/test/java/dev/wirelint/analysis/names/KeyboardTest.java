package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
    @ParameterizedTest
    @CsvSource({"q, w", "o, p", "a, s", "k, l", "z, x", "n, m", "a, q", "s, w", "a, z", "x, s", "h, j", "t, g", "g, b"})
    void standBesideEachOther(char one, char other) {
        assertThat(Keyboard.areNeighbours(one, other)).isTrue();
        assertThat(Keyboard.areNeighbours(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "q, e", "q, p", "a, d", "l, a", "z, c", "m, z", "q, z", "w, x", "p, m", "q, d", "z, d", "a, c", "1, q", "é, e"
    })
    void standApart(char one, char other) {
        assertThat(Keyboard.areNeighbours(one, other)).isFalse();
        assertThat(Keyboard.areNeighbours(other, one)).isFalse();
    }
}
