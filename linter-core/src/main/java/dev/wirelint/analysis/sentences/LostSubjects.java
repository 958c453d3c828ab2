package dev.wirelint.analysis.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sentences that have lost who or how many at their head: "Had been told to wait", "Of the 40 wells were found".
 *
 * @param counting words that count as numbers do
 */
public record LostSubjects(Set<String> counting) {
    private static final Set<String> PERFECT = Set.of("Had", "Has", "Have", "Was", "Were");
    private static final Set<String> MODALS = Set.of("Will", "Would", "Could", "Should", "Must", "Can");
    private static final Set<String> AUXILIARIES = Set.of("was", "were", "have", "has", "had", "are");
    private static final Set<String> LIMITS =
            LanguageList.beside(LostSubjects.class, "limits.txt").words();
    private static final int LEAST_WORDS = 5;
    private static final int REACH = 9;

    /** The words at the head of each, in reading order. */
    public List<LostSubject> in(Copy copy, Set<Zone> zones) {
        return copy.sentences(zones).stream()
                .filter(s -> s.wordCount() >= LEAST_WORDS && s.last().is(".") && s.isReadable())
                .flatMap(s -> lost(s.tokens()).stream())
                .toList();
    }

    private Optional<LostSubject> lost(List<Token> tokens) {
        if (opensWithVerb(tokens)) {
            return Optional.of(lost(tokens, 1, false));
        }
        int verb = verbBehindOf(tokens);
        if (verb > 0) {
            return Optional.of(lost(tokens, verb, true));
        }
        int limit = limit(tokens);
        return limit > 0 && AUXILIARIES.contains(tokens.get(limit).text())
                ? Optional.of(lost(tokens, limit, true))
                : Optional.empty();
    }

    private static LostSubject lost(List<Token> tokens, int last, boolean number) {
        return new LostSubject(
                Span.covering(tokens.get(0).span(), tokens.get(last).span()), number);
    }

    /** "Had been told": a form of a verb that only a subject can stand before, and not the question or wish. */
    private static boolean opensWithVerb(List<Token> tokens) {
        Token second = tokens.get(1);
        if (!Character.isLowerCase(second.text().codePointAt(0))) {
            return false;
        }
        Word word = second.word();
        if (MODALS.contains(tokens.get(0).text())) {
            return second.is("be") || second.is("have");
        }
        return PERFECT.contains(tokens.get(0).text())
                && (second.is("been") || (word.can("VBN") && !word.can("NN") && !word.can("JJ") && !word.can("DT")));
    }

    /**
     * Where the verb stands behind "Of the 40 wells sampled" when no number has come between; 0 where there is none.
     */
    private int verbBehindOf(List<Token> tokens) {
        boolean opens = tokens.get(0).is("Of")
                && Set.of("the", "those", "these", "its", "their")
                        .contains(tokens.get(1).text());
        if (!opens || !isNumber(tokens.get(2))) {
            return 0;
        }
        for (int i = 3; i < Math.min(tokens.size() - 1, REACH); i++) {
            String text = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (AUXILIARIES.contains(text)) {
                return i > 3 && tokens.get(i + 1).word().can("VBN") ? i : 0;
            }
            if (isNumber(tokens.get(i))
                    || counting.contains(text)
                    || !tokens.get(i).isWord()) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isNumber(Token token) {
        return Character.isDigit(token.text().charAt(0))
                || token.word().can("CD")
                || counting.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Where the words "at least" or their like end; 0 where the sentence opens with none. */
    private static int limit(List<Token> tokens) {
        String one = tokens.get(0).text().toLowerCase(Locale.ROOT);
        String two = one + " " + tokens.get(1).text();
        return LIMITS.contains(two) ? 2 : LIMITS.contains(one) ? 1 : 0;
    }
}
