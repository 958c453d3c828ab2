package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
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
        assertThat(Letters.fold(name)).isEqualTo(folded);
    }

    @Test
    void keepsLettersOfTwoUnits() {
        assertThat(Letters.fold("Ab𐐨")).isEqualTo("ab𐐨");
    }

    @ParameterizedTest
    @CsvSource({"O’Neill, ONeill", "Jean-Luc, JeanLuc", "José, José"})
    void leavesCaseAndAccentsWhereOnlyMarksGo(String name, String letters) {
        assertThat(Letters.withoutMarks(name)).isEqualTo(letters);
    }

    @Test
    void tellsVowels() {
        assertThat("aeiouy".chars().allMatch(c -> Letters.isVowel((char) c))).isTrue();
        assertThat("bcdfghjklmnpqrstvwxz".chars().noneMatch(c -> Letters.isVowel((char) c)))
                .isTrue();
    }

    @Test
    void writesAShoutedNameAsRunningCopyDoes() {
        assertThat(Letters.capitalised("MYKOLAIV")).isEqualTo("Mykolaiv");
        assertThat(Letters.capitalised("É")).isEqualTo("É");
        assertThat(Letters.capitalised("")).isEmpty();
    }

    @Test
    void tellsPlainLettersFromOthers() {
        assertThat(Letters.isAscii("Dominguez\u007F")).isTrue();
        assertThat(Letters.isAscii("Domínguez")).isFalse();
        assertThat(Letters.isAscii("\u0080")).isFalse();
    }
}
