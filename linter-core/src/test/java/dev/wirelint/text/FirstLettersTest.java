package dev.wirelint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLettersTest {
    private static final String TEXT =
            "The KEY to 12 boats\tand 7,500 tides; kEYS, s\u017faid \u201cÖre\u201d — £9 [ferry] \u0130sle ^x";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)(?<![\\p{L}-])(?:boats|keys?)\\b",
                "\\d{1,3}(?:,\\d{3})?|tides",
                "(?iu)said|ssaid|isle",
                "\\s(?:and|boats)",
                "[“£^\\[](?<what>\\p{L}+|\\d)",
                "(?:(?<a>12)|(?<b>7)),?",
                "^The|x$",
                "k?\\b",
                "\\p{Lu}\\w+"
            })
    void changesNothingOfWhatIsFound(String expression) {
        assertThat(found(FirstLetters.lookedFor(expression))).isNotEmpty().isEqualTo(found(expression));
    }

    @Test
    void looksAtTheFirstLetters() {
        assertThat(FirstLetters.lookedFor("(?i)\\b(?:quay|pier) \\d"))
                .isEqualTo("(?=[pPqQ][iI\u0130\u0131uU])(?:(?i)\\b(?:quay|pier) \\d)");
        assertThat(FirstLetters.lookedFor("\\p{Lu}x")).isEqualTo("\\p{Lu}x");
    }

    private static List<String> found(String expression) {
        return Pattern.compile(expression)
                .matcher(TEXT)
                .results()
                .map(FirstLettersTest::told)
                .toList();
    }

    private static String told(MatchResult found) {
        return found.start() + " " + found.group() + " " + (found.groupCount() > 0 ? found.group(1) : "");
    }
}
