package dev.wirelint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "harbou?r (?:tax|toll); The Harbor\tToll rose; The harbour is closed, the tax is old",
                "\\b(?:would|could) to\\b; She COULD to go; She would go to town",
                "\\d{1,3},\\d{2}\\b; about 12,45 in all; about 12, or 45",
                "[\\p{L}\\d](?:::|!!); ferry:: tram; ferry: tram!",
                "(?i)tide(?:s|)(?= table); Tides table; low waters",
                "(?<!no )ferr(?:y|ies){1,2}; the ferryies; the fury",
                "(?:a|b)?quay+; quayyy; key",
                "(?P<flag>x\\x{41}\\u00e9) ; xAé z; xa z",
                "[“\"]q[0-9a]; “q7; q7",
                "mid(?:-|–)tide\\.{3}; MID–TIDE...; mid-tide.."
            })
    void aTextWithoutTheLettersIsToldApart(String expression, String held, String lacking) {
        Needed needed = Needed.by(expression);
        assertThat(needed.isIn(Letters.of(held))).isTrue();
        assertThat(needed.isIn(Letters.of(lacking))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x*; y",
                "(?:tide|); y",
                "\\p{Lu}\\w+; Tide",
                "[^a]; b",
                "(?:a|.)b?; c",
                "a{0,3}; b",
                "(?!tide).; b",
                "[[a]b]; c",
                "(?x) t i d e; tide",
                "\\Qtide\\E; tide",
                "(\\w)\\1; tt"
            })
    void whatIsNotUnderstoodIsTakenForAnything(String expression, String text) {
        assertThat(Needed.by(expression).isIn(Letters.of(text))).isTrue();
    }

    @Test
    void lettersThatAPatternTakesForAnotherStandForIt() {
        assertThat(Needed.by("(?i)mask").isIn(Letters.of("maſ\u212a"))).isTrue();
        assertThat(Needed.by(Pattern.compile("öre", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                        .isIn(Letters.of("ÖRE")))
                .isTrue();
    }

    @Test
    void aPatternReadInAnotherWayIsTakenForAnything() {
        assertThat(Needed.by(Pattern.compile("t i d e", Pattern.COMMENTS)).isIn(Letters.of("tide")))
                .isTrue();
    }

    @Test
    void anyOfSomeRowsIsEnough() {
        assertThat(Needed.anyOf(List.of("tide", "Quay")).isIn(Letters.of("The quays")))
                .isTrue();
        assertThat(Needed.anyOf(List.of("tide", "Quay")).isIn(Letters.of("The key")))
                .isFalse();
        assertThat(Needed.anyOf(List.of()).isIn(Letters.of("The key"))).isTrue();
    }
}
