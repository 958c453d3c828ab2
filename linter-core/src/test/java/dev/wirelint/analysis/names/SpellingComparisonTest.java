package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.wirelint.analysis.names.Likeness.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "Zelenskyy, Zelenskyi",
        "Zelenskyy, Zelenskyj",
        "Mykolaiv, Mykolayiv",
        "Kharkiv, Harkiv",
        "Kuchma, Kutchma",
        "Gorbachev, Gorbachyov",
        "Hussein, Hussain",
        "Vucic, Wucic",
        "Dzhaparidze, Djaparidze",
        "Qasem, Kasem",
        "Timoshenko, Tymoshenko",
        "Abdullah, Abdulla",
        "Mohamed, Mohammed",
        "Horbachenko, Gorbachenko"
    })
    void knowsTransliterations(String one, String other) {
        assertThat(SpellingComparison.of(one, other)).hasValueSatisfying(l -> {
            assertThat(l.nature()).isEqualTo(Nature.TRANSLITERATION);
            assertThat(l.cost()).isLessThan(0.7);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Pedralva, Pedarlva, two letters swapped",
        "Macron, Macrn, one letter dropped",
        "Lisbon, Lisxbon, one letter more",
        "Lismore, Losmore, o for i"
    })
    void namesTheSlip(String one, String other, String change) {
        assertThat(SpellingComparison.of(one, other))
                .hasValueSatisfying(l -> assertThat(l.changes()).containsExactly(change));
    }

    @Test
    void tellsAccentsFromLetters() {
        assertThat(SpellingComparison.of("Domínguez", "Dominguez").orElseThrow().nature())
                .isEqualTo(Nature.DIACRITICS);
        assertThat(SpellingComparison.of("McDonald", "Mcdonald").orElseThrow().nature())
                .isEqualTo(Nature.SHAPE);
        assertThat(SpellingComparison.of("Łódź", "Lodz").orElseThrow().nature()).isEqualTo(Nature.DIACRITICS);
    }

    @Test
    void weighsAStrangeFirstLetterMore() {
        double inside = SpellingComparison.of("Marak", "Madak").orElseThrow().cost();
        double first = SpellingComparison.of("Marak", "Tarak").orElseThrow().cost();
        assertThat(first).isGreaterThan(inside);
    }

    @Test
    void weighsTwoSlipsAsTheSumOfBoth() {
        double swapped =
                SpellingComparison.of("Pedralva", "Pedarlva").orElseThrow().cost();
        double dropped =
                SpellingComparison.of("Pedralva", "Pedrala").orElseThrow().cost();
        assertThat(SpellingComparison.of("Pedralva", "Pedarla")).hasValueSatisfying(l -> {
            assertThat(l.cost()).isCloseTo(swapped + dropped, within(1e-9));
            assertThat(l.changes()).containsExactly("two letters swapped", "one letter dropped");
            assertThat(l.nature()).isEqualTo(Nature.SLIP);
        });
    }

    @Test
    void takesTheLightestWay() {
        assertThat(SpellingComparison.of("Tymchenko", "Tymtchenko")).hasValueSatisfying(l -> {
            assertThat(l.changes()).containsExactly("tch for ch");
            assertThat(l.cost()).isLessThan(0.5);
        });
        assertThat(SpellingComparison.of("Marak", "Maraks").orElseThrow().changes())
                .containsExactly("one letter more");
    }

    @Test
    void comparesTheSameBothWays() {
        for (String[] pair :
                new String[][] {{"Qassabi", "Kassabi"}, {"Haverkamp", "Haverkmap"}, {"Abdullah", "Abdula"}}) {
            Likeness there = SpellingComparison.of(pair[0], pair[1]).orElseThrow();
            Likeness back = SpellingComparison.of(pair[1], pair[0]).orElseThrow();
            assertThat(there.cost()).isCloseTo(back.cost(), within(1e-9));
            assertThat(there.nature()).isEqualTo(back.nature());
        }
    }

    @Test
    void weighsOneLetterByWhereItStands() {
        assertThat(SpellingComparison.of("Marak", "Tarak").orElseThrow().cost())
                .isEqualTo(SpellingStep.substituted('m', 't', true).cost());
        assertThat(SpellingComparison.of("Marak", "Mirak").orElseThrow().cost())
                .isEqualTo(SpellingStep.substituted('a', 'i', false).cost());
        assertThat(SpellingComparison.of("Mbrak", "Mtrak").orElseThrow().cost())
                .isEqualTo(SpellingStep.substituted('b', 't', false).cost());
        assertThat(SpellingComparison.of("Marab", "Marat").orElseThrow().cost())
                .isEqualTo(SpellingStep.substituted('b', 't', false).cost());
    }

    @Test
    void weighsTheFirstTwoLettersSwappedMore() {
        double inside = SpellingComparison.of("Marak", "Maark").orElseThrow().cost();
        double first = SpellingComparison.of("Marak", "Amrak").orElseThrow().cost();
        assertThat(first).isGreaterThan(inside);
    }

    @Test
    void takesAFinalHForNoOtherLetter() {
        assertThat(SpellingComparison.of("Farah", "Farag").orElseThrow().nature())
                .isEqualTo(Nature.SLIP);
        assertThat(SpellingComparison.of("Farag", "Farah").orElseThrow().nature())
                .isEqualTo(Nature.SLIP);
        assertThat(SpellingComparison.of("Farhan", "Farghan").orElseThrow().nature())
                .isEqualTo(Nature.TRANSLITERATION);
    }

    @Test
    void findsNothingBetweenEqualsAndStrangers() {
        assertThat(SpellingComparison.of("Marak", "Marak")).isEmpty();
        assertThat(SpellingComparison.of("Abcdefghijkl", "Mnopqrstuvwx")).isEmpty();
        assertThat(SpellingComparison.of("Domínguez", "Dominguez").orElseThrow().cost())
                .isZero();
        assertThat(SpellingComparison.of("Domínguez", "Dominguez").orElseThrow().changes())
                .containsExactly("other accents");
        assertThat(SpellingComparison.of("McDonald", "Mcdonald").orElseThrow().changes())
                .containsExactly("another shape");
    }

    @Test
    void comparesTheLongestName() {
        String longest = "a".repeat(SpellingComparison.LONGEST_NAME - 1);
        assertThat(SpellingComparison.of(longest + "b", longest + "c")).isPresent();
        assertThat(SpellingComparison.of(longest + "bb", longest + "b")).isEmpty();
        assertThat(SpellingComparison.of(longest + "b", longest + "bb")).isEmpty();
    }

    @Test
    void doesNotCompareWhatIsTooLongForAName() {
        assertThat(SpellingComparison.of("a".repeat(5_000), "b".repeat(5_000))).isEmpty();
    }
}
