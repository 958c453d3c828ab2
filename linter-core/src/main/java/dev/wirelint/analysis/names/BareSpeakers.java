package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the surnames that say something in a story which never gives the rest of the name. */
public final class BareSpeakers {
    private static final Set<String> SAYING = Set.of("said", "says", "told", "added", "testified", "recalled");

    private BareSpeakers() {}

    /** The first word of each that speaks in some zones, in no order. */
    public static List<Token> of(Copy copy, Set<Zone> zones) {
        Map<String, Token> speaking = new HashMap<>();
        Set<String> introduced = new HashSet<>();
        for (Sentence sentence : copy.sentences(zones)) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean namedBefore = i > 0
                        && (tokens.get(i - 1).startsWithCapital()
                                || tokens.get(i - 1).is("."));
                boolean describedAfter =
                        i + 1 < tokens.size() && tokens.get(i + 1).is(",");
                if (isName(token) && (namedBefore || describedAfter || isOrdinary(tokens, i - 1))) {
                    introduced.add(token.text());
                } else if (i == 0
                        && isName(token)
                        && tokens.size() > 1
                        && SAYING.contains(tokens.get(1).text())) {
                    speaking.putIfAbsent(token.text(), token);
                }
            }
        }
        speaking.keySet().removeAll(introduced);
        return List.copyOf(speaking.values());
    }

    /** A word no dictionary has, as most surnames are. */
    private static boolean isName(Token token) {
        return token.isWord()
                && token.startsWithCapital()
                && token.text().length() > 2
                && Character.isLowerCase(token.text().codePointAt(1))
                && !token.word().isCommon();
    }

    /** A word such as "spokeswoman" in front of the name says who it is. */
    private static boolean isOrdinary(List<Token> tokens, int at) {
        return at >= 0
                && tokens.get(at).isWord()
                && tokens.get(at).word().can("NN")
                && !tokens.get(at).startsWithCapital();
    }
}
