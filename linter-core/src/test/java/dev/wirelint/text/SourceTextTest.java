package dev.wirelint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWhateverEndsThem(String end) {
        SourceText source = SourceText.of("story.txt", "One" + end + end + "Three" + end);
        assertThat(source.lineCount()).isEqualTo(4);
        assertThat(source.line(1).of(source.content())).isEqualTo("One");
        assertThat(source.line(2).isEmpty()).isTrue();
        assertThat(source.line(3).of(source.content())).isEqualTo("Three");
        int three = source.content().indexOf("Three");
        assertThat(source.position(three + 2)).isEqualTo(new Position(three + 2, 3, 3));
    }

    @Test
    void countsColumnsInCodeUnits() {
        SourceText source = SourceText.of("story.txt", "a😀b");
        assertThat(source.position(3)).isEqualTo(new Position(3, 1, 4));
    }

    @Test
    void knowsTheEndOfTheText() {
        assertThat(SourceText.of("story.txt", "ab\n").position(3)).isEqualTo(new Position(3, 2, 1));
        assertThat(SourceText.of("story.txt", "").position(0)).isEqualTo(new Position(0, 1, 1));
    }
}
