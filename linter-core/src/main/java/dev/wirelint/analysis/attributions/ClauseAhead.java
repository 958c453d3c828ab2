package dev.wirelint.analysis.attributions;

import dev.wirelint.analysis.amounts.Currency;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands behind a verb that may be one of saying: a clause that tells what was said, or something else. */
record ClauseAhead(List<Token> tokens, int at) {
    private static final Set<String> FINITE =
            LanguageList.of("attributions/saying-verb.txt").words("finite");
    private static final Set<String> PARTS =
            LanguageList.of("attributions/saying-verb.txt").words("part");

    /** "Warned more rain could fall": a subject and its verb close behind. */
    boolean begins() {
        for (int i = at + 1; i < Math.min(tokens.size(), at + 8); i++) {
            Token token = tokens.get(i);
            if (isFinite(token)) {
                return i > at + 1;
            }
            if (isOfNumber(i)) {
                continue;
            }
            if (!token.isWord() || token.word().must("IN") || token.reads("to")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFinite(Token token) {
        return token.word().must("VBD")
                || token.word().must("VBZ")
                || token.word().must("MD")
                || FINITE.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** A figure stands in for a subject: "believe 30% of the fleet", "said $1.2 million". */
    private boolean isOfNumber(int i) {
        Token token = tokens.get(i);
        boolean afterNumber = i > at + 1
                && (Around.isDigit(tokens.get(i - 1))
                        || PARTS.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT)));
        return Around.isDigit(token)
                || token.is("%")
                || Currency.isSign(token.text())
                || (afterNumber && (token.reads("of") || token.is(",") || token.is(".")));
    }
}
