package dev.wirelint.analysis.claims;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Reading;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
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
            Token token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            boolean rises = says(token, RISE);
            if (rises != says(token, FALL) && !isBound(tokens, i)) {
                found.add(new Movement(token, rises));
            }
        }
        return found;
    }

    private static boolean isBound(List<Token> tokens, int at) {
        boolean up = tokens.get(at).reads("up");
        boolean bound = at + 1 < tokens.size()
                && (tokens.get(at + 1).reads("than")
                        || (up && tokens.get(at + 1).reads("to")));
        return bound || (up && at > 0 && tokens.get(at - 1).word().hasLemma("make"));
    }

    /** Whether what stands before the word is what moves: "shares slump", and not "bank cuts". */
    public static boolean standsAlone(Token token) {
        return !says(token, NOT_ALONE);
    }

    private static boolean says(Token token, Set<String> lemmas) {
        for (Reading reading : token.word().readings()) {
            if (reading.tag().startsWith("VB") && lemmas.contains(reading.lemma())) {
                return true;
            }
        }
        return lemmas.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
