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

    @Test
    void findsTheWayBackFromTheFile() {
        ReverseMap reversed = map.reversed();
        assertThat(reversed.toText(new Span(1, 2))).contains(new Span(0, 1));
        assertThat(reversed.toText(new Span(3, 5))).contains(new Span(1, 2));
        assertThat(reversed.toText(new Span(0, 8))).contains(new Span(0, 3));
        assertThat(reversed.toText(Span.at(7))).contains(Span.at(2));
        assertThat(reversed.toText(Span.at(8))).contains(Span.at(3));
    }

    @Test
    void whatIsNotInTheTextHasNoWayBack() {
        assertThat(map.reversed().toText(new Span(0, 1))).isEmpty();
        assertThat(map.reversed().toText(Span.at(0))).isEmpty();
        assertThat(new OffsetMap.OffsetMapBuilder().build().reversed().toText(new Span(0, 1)))
                .isEmpty();
    }

    @Test
    void findsTheWayBackWhereTheTextIsInAnotherOrderThanTheFile() {
        OffsetMap.OffsetMapBuilder builder = new OffsetMap.OffsetMapBuilder();
        builder.add(5, new Span(20, 25));
        builder.add(2, new Span(25, 25));
        builder.add(4, new Span(3, 7));
        ReverseMap reversed = builder.build().reversed();
        assertThat(reversed.toText(new Span(21, 23))).contains(new Span(1, 3));
        assertThat(reversed.toText(new Span(4, 6))).contains(new Span(8, 10));
        assertThat(reversed.toText(new Span(10, 12))).isEmpty();
    }

    /** The gap between two blocks leads, in the file, past a block that the text puts before both. */
    @Test
    void aGapThatLeadsPastOtherBlocksIsNoneOfThem() {
        OffsetMap.OffsetMapBuilder builder = new OffsetMap.OffsetMapBuilder();
        builder.add(5, new Span(100, 105));
        builder.add(2, new Span(105, 105));
        builder.add(4, new Span(3, 7));
        builder.add(2, new Span(7, 40));
        builder.add(4, new Span(40, 44));
        builder.add(2, new Span(44, 200));
        builder.add(4, new Span(200, 204));
        ReverseMap reversed = builder.build().reversed();
        assertThat(reversed.toText(new Span(101, 103))).contains(new Span(1, 3));
        assertThat(reversed.toText(new Span(150, 160))).isEmpty();
        assertThat(reversed.toText(new Span(41, 42))).contains(new Span(14, 15));
        assertThat(reversed.toText(Span.at(102))).contains(Span.at(2));
        for (int start = 0; start < 210; start++) {
            for (int end = start; end < 210; end++) {
                assertThat(reversed.toText(new Span(start, end))
                                .map(Span::length)
                                .orElse(0))
                        .isNotNegative();
            }
        }
    }

    private static OffsetMap map() {
        OffsetMap.OffsetMapBuilder builder = new OffsetMap.OffsetMapBuilder();
        builder.add(1, new Span(1, 2));
        builder.add(1, new Span(2, 7));
        builder.add(1, new Span(7, 8));
        return builder.build();
    }
}
