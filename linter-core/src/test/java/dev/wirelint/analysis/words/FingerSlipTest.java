package dev.wirelint.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerSlipTest {
    @ParameterizedTest
    @CsvSource({
        "anounced, announced",
        "nclusion, inclusion",
        "isalnds, islands",
        "mutli, multi",
        "pilgrams, pilgrims",
        "occassion, occasion",
    })
    void isASlip(String written, String meant) {
        assertThat(FingerSlip.makes(written, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "gargantua, gargantuan",
        "muppets, puppets",
        "boto, both",
        "movens, moves",
        "spinny, spiny",
        "yatra, yantra",
        "islands, islands",
        "harbours, harbour",
        "sea, season",
    })
    void mayBeAWordOfItsOwn(String written, String meant) {
        assertThat(FingerSlip.makes(written, meant)).isFalse();
    }
}
