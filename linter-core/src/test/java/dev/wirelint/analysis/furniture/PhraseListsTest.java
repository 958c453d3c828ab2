package dev.wirelint.analysis.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A phrase that may take a whole sentence is known by its set words, since what it leaves open may be empty or may be
 * anything: three words that must stand there, or two with which no newspaper's sentence begins.
 */
class PhraseListsTest {
    private static final int SET_WORDS = 3;
    private static final int TELLING_WORDS = 2;
    private static final Pattern MAY_BE_MISSING = Pattern.compile("\\[[^\\]]*]");

    /** What no copy opens with, so that one of them is enough. */
    private static final Set<String> NEVER_COPY = Set.of("©", "©<number>", "the-cnn-wire", "›", "»");

    private static final Set<String> ORDINARY = ordinaryWords();

    @TestFactory
    Stream<DynamicTest> keepEnoughWordsToBeKnownBy() {
        return lists().map(list -> DynamicTest.dynamicTest(
                list.location(),
                () -> assertThat(list.rows().stream()
                                .filter(PhraseListsTest::mayTakeASentence)
                                .filter(r -> !isKnownByItsWords(r))
                                .map(r -> list.location() + ":" + r.line() + " " + String.join(" | ", r.columns())))
                        .isEmpty()));
    }

    @Test
    void wouldFindARowThatMatchesCopy() {
        assertThat(isKnownByItsWords(row("line", "prices/price [and availability] [...]")))
                .isFalse();
        assertThat(isKnownByItsWords(row("line", "can you/we [help] ..."))).isFalse();
        assertThat(isKnownByItsWords(row("start", "filed under"))).isFalse();
        assertThat(isKnownByItsWords(row("start", "share your story with us"))).isTrue();
        assertThat(isKnownByItsWords(row("line", "affiliate disclosure [...]"))).isTrue();
    }

    private static Stream<WordList> lists() {
        return RuleLibrary.load().pages().stream()
                .map(RulePage::lists)
                .filter(l -> l.containsKey("phrases"))
                .map(l -> Objects.requireNonNull(l.get("phrases")))
                .filter(l -> l.location().contains("boilerplate"));
    }

    /** A row whose open parts are names and figures alone takes no clause, nor does a label without its colon. */
    private static boolean mayTakeASentence(WordList.ListRow row) {
        return switch (row.column(0)) {
            case "start" -> true;
            case "line" -> row.column(1).contains("...");
            default -> false;
        };
    }

    private static boolean isKnownByItsWords(WordList.ListRow row) {
        String least = MAY_BE_MISSING.matcher(row.column(1)).replaceAll(" ");
        List<Set<String>> set = Phrase.parse(least, row.column(1)).setWords();
        boolean address = least.contains("<site>");
        long telling = set.stream()
                .filter(words -> words.stream().noneMatch(ORDINARY::contains))
                .count();
        return set.size() + (address ? 1 : 0) >= SET_WORDS
                || telling >= TELLING_WORDS
                || set.stream().anyMatch(NEVER_COPY::containsAll);
    }

    private static WordList.ListRow row(String... columns) {
        return new WordList.ListRow(1, List.of(columns));
    }

    private static Set<String> ordinaryWords() {
        try (InputStream in = PhraseListsTest.class.getResourceAsStream("ordinary-words.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(l -> !l.startsWith("#"))
                    .flatMap(l -> Arrays.stream(l.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
