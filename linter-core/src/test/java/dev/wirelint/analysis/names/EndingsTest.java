package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"maria", "sarah", "danielle", "paulette", "josephine", "louise", "adrienne", "nicole"})
    void knowsAGivenNameForAWomans(String name) {
        assertThat(Endings.isWomans(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mario", "daniel", "paul", "louis", "adrian", "joseph"})
    void knowsAGivenNameForAMans(String name) {
        assertThat(Endings.isWomans(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "smirnov, smirnova",
        "kowalski, kowalska",
        "orlenin, orlenina",
        "novotny, novotna",
        "pappas, pappa",
        "dukas, duka",
        "sokolovsky, sokolovskaya",
        "papadopulos, papadopulou"
    })
    void knowsHusbandAndWife(String his, String hers) {
        assertThat(Endings.isOfTheOtherSex(his, hers)).isTrue();
        assertThat(Endings.isOfTheOtherSex(hers, his)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"smirnov, smirnof", "kowalska, kovalska", "hendel, hendl", "smirnova, smyrnova", "larson, larsson"})
    void takesTwoSpellingsForNoCouple(String one, String other) {
        assertThat(Endings.isOfTheOtherSex(one, other)).isFalse();
        assertThat(Endings.isOfTheOtherSex(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"iran, irani", "angola, angolan", "senegal, senegalese", "smirnov, smirnova", "maria, mario", "ali, ala"
    })
    void knowsANameMadeFromAnother(String base, String made) {
        assertThat(Endings.isDerived(base, made)).isTrue();
        assertThat(Endings.isDerived(made, base)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "iran, iranxy",
        "hendel, hendl",
        "marak, tarak",
        "olson, olsan",
        "brunat, brunak",
        "bruna, brunk",
        "brunk, bruna",
        "marie, dario",
        "mario, mariel"
    })
    void takesOtherChangesForNoEnding(String one, String other) {
        assertThat(Endings.isDerived(one, other)).isFalse();
        assertThat(Endings.isDerived(other, one)).isFalse();
    }
}
