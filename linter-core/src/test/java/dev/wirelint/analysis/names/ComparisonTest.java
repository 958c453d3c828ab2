package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

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
    void doesNotCompareWhatIsTooLongForAName() {
        assertThat(Comparison.of("a".repeat(5_000), "b".repeat(5_000))).isEmpty();
    }
}
