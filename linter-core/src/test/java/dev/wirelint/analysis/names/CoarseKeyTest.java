package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoarseKeyTest {
    @ParameterizedTest
    @CsvSource({
        "djokovic, djokovitch",
        "qaddafi, gaddafi",
        "kuchma, kutchma",
        "tsiganov, ciganov",
        "dzhaparidze, djaparidze",
        "jaballah, djaballah",
        "chabani, shabani",
        "wucetic, vuceticz",
        "pedersen, petersen",
        "stojkovic, stoikovic",
        "tzaneva, zaneva"
    })
    void isSharedByTransliterations(String one, String other) {
        assertThat(shared(one, other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"marak, tarak", "hendel, kendal", "lopez, lorez", "charun, karun", "tarun, sarun", "darun, zarun"})
    void partsOtherConsonants(String one, String other) {
        assertThat(shared(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kucma, kuchma", "ciganov, kiganov", "cernik, sernik"})
    void hearsAnOpenCBothWays(String one, String other) {
        assertThat(shared(one, other)).isNotEmpty();
    }

    @Test
    void tellsNothingOfTwoConsonants() {
        assertThat(CoarseKey.of("mani")).isEmpty();
        assertThat(CoarseKey.of("manik")).containsExactly("mnk");
    }

    @Test
    void hearsTwoOpenLettersInFourWaysAndNoMore() {
        assertThat(CoarseKey.of("cajacobcucijanec")).hasSizeBetween(2, 4);
        assertThat(CoarseKey.of("cacimor")).containsExactlyInAnyOrder("kmr", "skmr", "ksmr", "smr");
    }

    private static Set<String> shared(String one, String other) {
        Set<String> shared = new HashSet<>(CoarseKey.of(one));
        shared.retainAll(CoarseKey.of(other));
        return shared;
    }
}
