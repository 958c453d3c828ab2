package dev.wirelint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void goesOverTheItemsOfAListAlike() {
        List<String> words = List.of("as", "so", "often", "before", "as");
        assertThat(Scan.over(words, 0, words.size(), w -> w.length() == 2)).isEqualTo(2);
        assertThat(Scan.over(words, 2, 3, w -> w.length() > 2)).isEqualTo(3);
        assertThat(Scan.back(words, 4, 0, w -> w.length() > 2)).isEqualTo(2);
        assertThat(Scan.back(words, 4, 3, w -> w.length() > 2)).isEqualTo(3);
        assertThat(Scan.back(words, 0, 1, w -> true)).isZero();
    }
}
