package dev.wirelint.analysis.sentences;

import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import java.util.List;
import java.util.Set;

/** Tells whether some words have a verb that makes a sentence of them. */
final class FiniteVerb {
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    private FiniteVerb() {}

    static boolean isIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.get(i).word();
            boolean noun = i == 0 ? isBaseForm(word) && word.can("NN") : isNoun(tokens.get(i - 1), tokens.get(i));
            if (word.canBeFiniteVerb() && !noun) {
                return true;
            }
        }
        return false;
    }

    /** After a determiner, a possessive or an adjective, a word that can be a noun is one; after a name, 's owns. */
    private static boolean isNoun(Token before, Token token) {
        Word word = before.word();
        if (POSSESSIVE.contains(token.text())) {
            return !word.can("PRP") && !word.can("DT") && !word.can("EX") && !word.can("W");
        }
        boolean opensNounPhrase =
                word.can("DT") || word.can("PRP$") || word.must("JJ") || POSSESSIVE.contains(before.text());
        boolean hasSubject = word.can("NNS") || word.can("PRP") || word.can("RB");
        return (opensNounPhrase || (isBaseForm(token.word()) && !hasSubject))
                && token.word().can("NN");
    }

    /** A form that needs a plural or a pronoun in front of it to be a finite verb. */
    private static boolean isBaseForm(Word word) {
        return !word.can("VBZ") && !word.can("VBD") && !word.can("MD");
    }
}
