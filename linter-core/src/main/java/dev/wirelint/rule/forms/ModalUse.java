package dev.wirelint.rule.forms;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a modal verb or a form of "do" in front of a word is: the verb of that word, or something else. */
final class ModalUse {
    private static final LanguageList USES = LanguageList.of("modal-uses.txt");
    private static final Set<String> VERBS = USES.words("verb");
    private static final Set<String> NOUNS = USES.words("noun");
    private static final Set<String> TURNING = USES.words("turns");
    private static final Set<String> OPENING = USES.words("opens");
    private static final Set<String> STAND_ALONE = USES.words("alone");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    /** How far before the flagged verb the modal may stand, adverbs and a subject between them. */
    private static final int REACH = 4;

    /** How many words of a sentence its opening has, as in "Under no circumstances". */
    private static final int HEAD = 3;

    private ModalUse() {}

    /**
     * Whether the word before the place is a noun or a name, or a verb before its subject, so that the place is right.
     */
    static boolean explains(Sentence sentence, Span place) {
        List<Token> tokens = sentence.tokens();
        int flagged = Scan.over(tokens, 0, tokens.size(), t -> t.span().end() <= place.start());
        for (int i = flagged - 1; i >= Math.max(0, flagged - REACH); i--) {
            if (VERBS.contains(lower(tokens.get(i)))) {
                return flagged < tokens.size() && (isNoun(tokens, i, flagged) || isTurned(sentence, i, flagged));
            }
        }
        return false;
    }

    private static boolean isNoun(List<Token> tokens, int modal, int flagged) {
        Token token = tokens.get(modal);
        if (!NOUNS.contains(lower(token))) {
            return false;
        }
        if (token.startsWithCapital()) {
            return modal > 0 || tokens.get(modal + 1).startsWithCapital();
        }
        return modal > 0
                && (opensNoun(tokens.get(modal - 1), tokens.get(flagged)) || isPartOfNoun(tokens, modal, flagged));
    }

    /**
     * A determiner, a possessive or an adjective, after which a noun comes. What can be a noun itself, such as "port"
     * or "public", is taken for an adjective only before a verb in the present.
     */
    private static boolean opensNoun(Token before, Token flagged) {
        Word word = before.word();
        boolean determiner = (word.can("DT") || word.can("PRP$")) && !STAND_ALONE.contains(lower(before));
        boolean adjective = !before.startsWithCapital() && word.can("JJ") && !word.can("PRP") && !word.can("RB");
        boolean present = flagged.word().can("VBZ");
        return POSSESSIVE.contains(before.text()) || determiner || (adjective && (present || !word.can("NN")));
    }

    /** "The kitchen can lights were sold": what is flagged is a noun, and its verb stands behind it. */
    private static boolean isPartOfNoun(List<Token> tokens, int modal, int flagged) {
        return flagged + 1 < tokens.size()
                && tokens.get(modal - 1).word().can("NN")
                && tokens.get(flagged).word().can("NNS")
                && tokens.get(flagged + 1).word().canBeFiniteVerb()
                && !tokens.get(flagged + 1).word().can("NN");
    }

    private static boolean isTurned(Sentence sentence, int modal, int flagged) {
        List<Token> tokens = sentence.tokens();
        if (sentence.last().is("?") || tokens.get(modal + 1).is(",")) {
            return true;
        }
        boolean afterTurn = modal > 0 && TURNING.contains(lower(tokens.get(modal - 1)));
        boolean noun = tokens.get(flagged).word().can("NN");
        boolean opened = tokens.subList(0, Math.min(HEAD, modal)).stream().anyMatch(t -> OPENING.contains(lower(t)));
        return afterTurn || (noun && opened) || verbFollows(tokens, flagged);
    }

    /** "Here will crews stop": a noun in the plural, and its verb in the base form behind it. */
    private static boolean verbFollows(List<Token> tokens, int flagged) {
        if (flagged + 1 >= tokens.size() || !tokens.get(flagged).word().can("NNS")) {
            return false;
        }
        Word next = tokens.get(flagged + 1).word();
        boolean base = next.readings().stream().anyMatch(r -> r.tag().equals("VB"));
        return base && !next.can("NN") && !next.can("IN") && !next.can("JJ");
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
