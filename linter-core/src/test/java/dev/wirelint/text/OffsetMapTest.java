package dev.wirelint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OffsetMapTest {
    /** The text "a&b" read from "xa&amp;b": one letter of markup, a copy, an entity, a copy. */
    private final OffsetMap map = map();

    @Test
    void mapsCopiedCharactersOneToOne() {
        assertThat(map.toSource(new Span(0, 1))).isEqualTo(new Span(1, 2));
        assertThat(map.toSource(new Span(2, 3))).isEqualTo(new Span(7, 8));
    }

    @Test
    void mapsAReplacedPieceAsAWhole() {
        assertThat(map.toSource(new Span(1, 2))).isEqualTo(new Span(2, 7));
        assertThat(map.toSource(new Span(0, 3))).isEqualTo(new Span(1, 8));
    }

    @Test
    void mapsAnEmptySpanToThePlaceBeforeItsCharacter() {
        assertThat(map.toSource(Span.at(1))).isEqualTo(Span.at(2));
        assertThat(map.toSource(Span.at(3))).isEqualTo(Span.at(8));
    }

    private static OffsetMap map() {
        OffsetMap.Builder builder = new OffsetMap.Builder();
        builder.add(1, new Span(1, 2));
        builder.add(1, new Span(2, 7));
        builder.add(1, new Span(7, 8));
        return builder.build();
    }
}
