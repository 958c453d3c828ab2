package dev.wirelint.analysis.attributions;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the noun that a verb says something of: the "fund" of "the fund, which has 12 members, foresees", the "police"
 * of "police in the port have seized".
 */
public final class SubjectHead {
    private static final String MARKS = ",;:“”\"—–";
    private static final Set<String> HELPING =
            LanguageList.of("attributions/before-verbs.txt").words();
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");
    private static final int REACH = 16;

    private final List<Token> tokens;

    private SubjectHead(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Where the noun stands; empty where the words before the verb show none. */
    public static OptionalInt of(List<Token> tokens, int verb) {
        SubjectHead subject = new SubjectHead(tokens);
        return subject.headUpTo(subject.endBefore(verb));
    }

    /** The last word of the subject, helping verbs, brackets, relative words and insertions passed over. */
    private int endBefore(int verb) {
        int i = verb - 1;
        while (i >= 0 && (HELPING.contains(lower(i)) || tokens.get(i).word().must("RB"))) {
            i--;
        }
        boolean relative = i >= 0 && RELATIVE.contains(lower(i));
        if (relative) {
            i--;
        }
        if (i >= 0 && tokens.get(i).is(",")) {
            i = relative ? i - 1 : beforeMark(i, ",");
        }
        return i >= 0 && tokens.get(i).is(")") ? beforeMark(i, "(") : i;
    }

    private int beforeMark(int from, String mark) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (tokens.get(i).is(mark)) {
                return i - 1;
            }
        }
        return -1;
    }

    private OptionalInt headUpTo(int end) {
        int head = -1;
        for (int i = end; i >= Math.max(0, end - REACH); i--) {
            Token token = tokens.get(i);
            boolean over = MARKS.contains(token.text()) || isFinite(token) || RELATIVE.contains(lower(i));
            if (over || (head >= 0 && Actors.isTime(token))) {
                break;
            }
            if (head < 0 && PRONOUNS.contains(lower(i))) {
                return OptionalInt.of(i);
            }
            if (token.word().must("IN") || token.word().must("TO") || token.reads("of")) {
                head = -1;
            } else if (head >= 0 && token.word().must("DT") && !isPreposition(i - 1)) {
                break;
            } else if (head < 0 && (token.word().can("NN") || token.startsWithCapital())) {
                head = i;
            }
        }
        return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
    }

    private boolean isPreposition(int i) {
        return i >= 0 && tokens.get(i).word().can("IN");
    }

    private static boolean isFinite(Token token) {
        return token.word().must("VBD")
                || token.word().must("VBZ")
                || token.word().must("MD");
    }

    private String lower(int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
