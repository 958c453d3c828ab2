package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLettersTest {
    @ParameterizedTest
    @CsvSource({
        "Đurić, duric",
        "Kjær, kjaer",
        "Łódź, lodz",
        "Süßmilch, sussmilch",
        "Yıldız, yildiz",
        "Þórsdóttir, thorsdottir",
        "Əliyev, aliyev",
        "O’Neill, oneill",
        "Jean-Luc, jeanluc",
        "Area 51, area51"
    })
    void foldsAwayWhatTellsNoNamesApart(String name, String folded) {
        assertThat(NameLetters.fold(name)).isEqualTo(folded);
    }

    @Test
    void keepsLettersOfTwoUnits() {
        assertThat(NameLetters.fold("Ab𐐨")).isEqualTo("ab𐐨");
    }

    @ParameterizedTest
    @CsvSource({"O’Neill, ONeill", "Jean-Luc, JeanLuc", "José, José"})
    void leavesCaseAndAccentsWhereOnlyMarksGo(String name, String letters) {
        assertThat(NameLetters.withoutMarks(name)).isEqualTo(letters);
    }

    @Test
    void tellsVowels() {
        assertThat("aeiouy".chars().allMatch(c -> NameLetters.isVowel((char) c)))
                .isTrue();
        assertThat("bcdfghjklmnpqrstvwxz".chars().noneMatch(c -> NameLetters.isVowel((char) c)))
                .isTrue();
    }

    @Test
    void writesAShoutedNameAsRunningCopyDoes() {
        assertThat(NameLetters.capitalised("MYKOLAIV")).isEqualTo("Mykolaiv");
        assertThat(NameLetters.capitalised("É")).isEqualTo("É");
        assertThat(NameLetters.capitalised("")).isEmpty();
    }

    @Test
    void tellsPlainLettersFromOthers() {
        assertThat(NameLetters.isAscii("Dominguez\u007F")).isTrue();
        assertThat(NameLetters.isAscii("Domínguez")).isFalse();
        assertThat(NameLetters.isAscii("\u0080")).isFalse();
    }
}
