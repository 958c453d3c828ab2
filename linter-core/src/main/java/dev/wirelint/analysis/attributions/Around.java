package dev.wirelint.analysis.attributions;

import dev.wirelint.analysis.amounts.Currency;
import dev.wirelint.language.Token;
import dev.wirelint.text.Scan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A word of a sentence with the words beside it.
 *
 * @param at its index
 */
record Around(List<Token> tokens, int at) {
    private static final Set<String> ADVERBS =
            Set.of("also", "later", "earlier", "since", "previously", "separately", "now");

    Token token() {
        return tokens.get(at);
    }

    /** So many words before it, in lower case; empty beyond the start. */
    String before(int back) {
        return at - back >= 0 ? tokens.get(at - back).text().toLowerCase(Locale.ROOT) : "";
    }

    /** So many words after it, in lower case; empty beyond the end. */
    String after(int forward) {
        return at + forward < tokens.size() ? tokens.get(at + forward).text().toLowerCase(Locale.ROOT) : "";
    }

    /** The token right before it, one in brackets passed over: "the ministry (ABC) forecasts". */
    Optional<Token> previous() {
        int i = at - 1;
        if (i > 0 && tokens.get(i).is(")")) {
            i = Scan.back(tokens, at, 1, t -> !t.is("(")) - 2;
        }
        return i >= 0 ? Optional.of(tokens.get(i)) : Optional.empty();
    }

    boolean isAdverb(int back) {
        return ADVERBS.contains(before(back))
                || before(back).endsWith("ly")
                || before(back).equals("have");
    }

    /** Whether a number begins so many words after it, a currency sign or a hedge before it passed over. */
    boolean isNumber(int forward) {
        int i = at + forward;
        return i < tokens.size()
                && (isDigit(tokens.get(i))
                        || Currency.isSign(tokens.get(i).text())
                        || tokens.get(i).word().can("CD"));
    }

    static boolean isDigit(Token token) {
        return Character.isDigit(token.text().charAt(0));
    }
}
