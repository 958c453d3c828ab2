package dev.wirelint.analysis.unsourced;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.language.WordList;
import dev.wirelint.text.PageException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {
    @Test
    void namesTheLineOfASignThatIsNone() {
        WordList list = WordList.of("signs.txt", List.of(new WordList.ListRow(7, List.of("about", "hegde"))));
        assertThatThrownBy(() -> new Signs(list))
                .isInstanceOf(PageException.class)
                .hasMessage(
                        "signs.txt:7: 'hegde' is no sign; it is to be one of hedge, change, statistic, period,"
                                + " settled, measure, back, size, derived, unreal, price, rate, call, share, amount, traded, home, moved");
    }

    @Test
    void namesALineWithoutASign() {
        WordList list = WordList.of("signs.txt", List.of(new WordList.ListRow(3, List.of("about"))));
        assertThatThrownBy(() -> new Signs(list))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith("signs.txt:3: ");
    }
}
