package dev.wirelint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScanTest {
    private static final String TEXT = "the  port ,";

    @Test
    void goesOverCharactersOfAKind() {
        assertThat(Scan.over(TEXT, 3, TEXT.length(), c -> c == ' ')).isEqualTo(5);
        assertThat(Scan.over(TEXT, 5, TEXT.length(), Character::isLetter)).isEqualTo(9);
        assertThat(Scan.over(TEXT, 0, TEXT.length(), c -> c == ' ')).isZero();
    }

    @Test
    void goesBackOverThem() {
        assertThat(Scan.back(TEXT, 5, 0, c -> c == ' ')).isEqualTo(3);
        assertThat(Scan.back(TEXT, 3, 0, Character::isLetter)).isZero();
        assertThat(Scan.back(TEXT, 9, 0, c -> c == ' ')).isEqualTo(9);
    }

    @Test
    void goesNoFurtherThanTheLimit() {
        assertThat(Scan.over(TEXT, 5, 7, Character::isLetter)).isEqualTo(7);
        assertThat(Scan.back(TEXT, 9, 6, Character::isLetter)).isEqualTo(6);
        assertThat(Scan.over(TEXT, 8, 7, Character::isLetter)).isEqualTo(8);
    }
}
