package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.wirelint.analysis.names.Likeness.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
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
        assertThat(Comparison.of(one, other)).hasValueSatisfying(l -> {
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
        assertThat(Comparison.of(one, other))
                .hasValueSatisfying(l -> assertThat(l.changes()).containsExactly(change));
    }

    @Test
    void tellsAccentsFromLetters() {
        assertThat(Comparison.of("Domínguez", "Dominguez").orElseThrow().nature())
                .isEqualTo(Nature.DIACRITICS);
        assertThat(Comparison.of("McDonald", "Mcdonald").orElseThrow().nature()).isEqualTo(Nature.SHAPE);
        assertThat(Comparison.of("Łódź", "Lodz").orElseThrow().nature()).isEqualTo(Nature.DIACRITICS);
    }

    @Test
    void weighsAStrangeFirstLetterMore() {
        double inside = Comparison.of("Marak", "Madak").orElseThrow().cost();
        double first = Comparison.of("Marak", "Tarak").orElseThrow().cost();
        assertThat(first).isGreaterThan(inside);
    }

    @Test
    void weighsTwoSlipsAsTheSumOfBoth() {
        double swapped = Comparison.of("Pedralva", "Pedarlva").orElseThrow().cost();
        double dropped = Comparison.of("Pedralva", "Pedrala").orElseThrow().cost();
        assertThat(Comparison.of("Pedralva", "Pedarla")).hasValueSatisfying(l -> {
            assertThat(l.cost()).isCloseTo(swapped + dropped, within(1e-9));
            assertThat(l.changes()).containsExactly("two letters swapped", "one letter dropped");
            assertThat(l.nature()).isEqualTo(Nature.SLIP);
        });
    }

    @Test
    void takesTheLightestWay() {
        assertThat(Comparison.of("Tymchenko", "Tymtchenko")).hasValueSatisfying(l -> {
            assertThat(l.changes()).containsExactly("tch for ch");
            assertThat(l.cost()).isLessThan(0.5);
        });
        assertThat(Comparison.of("Marak", "Maraks").orElseThrow().changes()).containsExactly("one letter more");
    }

    @Test
    void comparesTheSameBothWays() {
        for (String[] pair :
                new String[][] {{"Qassabi", "Kassabi"}, {"Haverkamp", "Haverkmap"}, {"Abdullah", "Abdula"}}) {
            Likeness there = Comparison.of(pair[0], pair[1]).orElseThrow();
            Likeness back = Comparison.of(pair[1], pair[0]).orElseThrow();
            assertThat(there.cost()).isCloseTo(back.cost(), within(1e-9));
            assertThat(there.nature()).isEqualTo(back.nature());
        }
    }

    @Test
    void weighsOneLetterByWhereItStands() {
        assertThat(Comparison.of("Marak", "Tarak").orElseThrow().cost())
                .isEqualTo(SpellingStep.substituted('m', 't', true).cost());
        assertThat(Comparison.of("Marak", "Mirak").orElseThrow().cost())
                .isEqualTo(SpellingStep.substituted('a', 'i', false).cost());
        assertThat(Comparison.of("Mbrak", "Mtrak").orElseThrow().cost())
                .isEqualTo(SpellingStep.substituted('b', 't', false).cost());
        assertThat(Comparison.of("Marab", "Marat").orElseThrow().cost())
                .isEqualTo(SpellingStep.substituted('b', 't', false).cost());
    }

    @Test
    void weighsTheFirstTwoLettersSwappedMore() {
        double inside = Comparison.of("Marak", "Maark").orElseThrow().cost();
        double first = Comparison.of("Marak", "Amrak").orElseThrow().cost();
        assertThat(first).isGreaterThan(inside);
    }

    @Test
    void takesAFinalHForNoOtherLetter() {
        assertThat(Comparison.of("Farah", "Farag").orElseThrow().nature()).isEqualTo(Nature.SLIP);
        assertThat(Comparison.of("Farag", "Farah").orElseThrow().nature()).isEqualTo(Nature.SLIP);
        assertThat(Comparison.of("Farhan", "Farghan").orElseThrow().nature()).isEqualTo(Nature.TRANSLITERATION);
    }

    @Test
    void findsNothingBetweenEqualsAndStrangers() {
        assertThat(Comparison.of("Marak", "Marak")).isEmpty();
        assertThat(Comparison.of("Abcdefghijkl", "Mnopqrstuvwx")).isEmpty();
        assertThat(Comparison.of("Domínguez", "Dominguez").orElseThrow().cost()).isZero();
        assertThat(Comparison.of("Domínguez", "Dominguez").orElseThrow().changes())
                .containsExactly("other accents");
        assertThat(Comparison.of("McDonald", "Mcdonald").orElseThrow().changes())
                .containsExactly("another shape");
    }

    @Test
    void comparesTheLongestName() {
        String longest = "a".repeat(Comparison.LONGEST_NAME - 1);
        assertThat(Comparison.of(longest + "b", longest + "c")).isPresent();
        assertThat(Comparison.of(longest + "bb", longest + "b")).isEmpty();
        assertThat(Comparison.of(longest + "b", longest + "bb")).isEmpty();
    }

    @Test
    void doesNotCompareWhatIsTooLongForAName() {
        assertThat(Comparison.of("a".repeat(5_000), "b".repeat(5_000))).isEmpty();
    }
}
