package dev.wirelint.analysis.claims;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence that say that a figure rose or fell. */
public final class Movements {
    private static final Set<String> RISE =
            LanguageList.of("claims/movements.txt").words("rise");
    private static final Set<String> FALL =
            LanguageList.of("claims/movements.txt").words("fall");

    private static final Set<String> NOT_ALONE =
            LanguageList.of("claims/movements.txt").words("not-alone");

    private Movements() {}

    /** A word of movement, and whether it says that the figure grew. */
    public record Movement(Token token, boolean rises) {}

    /** The movements of a sentence, in reading order; "up to" and "more than" are none. */
    public static List<Movement> of(Sentence sentence) {
        List<Movement> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean bound = i + 1 < tokens.size()
                    && (tokens.get(i + 1).reads("than")
                            || (tokens.get(i + 1).reads("to") && tokens.get(i).reads("up")));
            boolean made = i > 0
                    && tokens.get(i).reads("up")
                    && tokens.get(i - 1).word().hasLemma("make");
            if (!bound && !made && tokens.get(i).isWord()) {
                boolean rises = says(tokens.get(i), RISE);
                if (rises != says(tokens.get(i), FALL)) {
                    found.add(new Movement(tokens.get(i), rises));
                }
            }
        }
        return found;
    }

    /** Whether what stands before the word is what moves: "shares slump", and not "bank cuts". */
    public static boolean standsAlone(Token token) {
        return !says(token, NOT_ALONE);
    }

    private static boolean says(Token token, Set<String> lemmas) {
        String read = token.text().toLowerCase(Locale.ROOT);
        Word word = token.word();
        return lemmas.contains(read)
                || word.readings().stream().anyMatch(r -> r.tag().startsWith("VB") && lemmas.contains(r.lemma()));
    }
}
