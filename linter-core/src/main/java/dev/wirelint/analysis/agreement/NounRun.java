package dev.wirelint.analysis.agreement;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some nouns in a row with the words that describe them.
 *
 * @param head the token of the last noun; before the first one where there is none
 * @param end the token behind
 * @param counted whether a number stands before the head
 * @param plural whether one of many stands before the head
 * @param holdsVerb whether one of the nouns may as well be the verb of another clause: "the law in France means
 *     workers"
 */
record NounRun(int head, int end, boolean counted, boolean plural, boolean holdsVerb) {
    private static final LanguageList WORDS = LanguageList.beside(NounRun.class, "agreement.txt");
    private static final Set<String> AUXILIARIES = Stream.of("singular", "plural")
            .flatMap(k -> WORDS.words(k).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** The nouns and their describing words from a token on. */
    static NounRun at(List<Token> tokens, int from) {
        return new RunReading(tokens).from(from);
    }

    static boolean isPossessive(Token token) {
        return token.text().startsWith("'")
                || token.text().startsWith("’")
                || token.text().equals("s");
    }

    private record RunReading(List<Token> tokens) {
        NounRun from(int from) {
            int head = -1;
            boolean counted = false;
            boolean plural = false;
            boolean verb = false;
            int at = from;
            while (at < tokens.size() && !ends(at, head)) {
                Token token = tokens.get(at);
                verb |= head >= 0 && head == at - 1 && mayBeVerb(tokens.get(head), token);
                if (token.isWord() && (token.word().can("NN") || !token.word().isKnown())) {
                    plural |= head >= 0 && tokens.get(head).word().can("NNS");
                    head = at;
                }
                counted |= Character.isDigit(token.text().codePointAt(0))
                        || token.word().can("CD");
                at++;
            }
            return new NounRun(head, at, counted, plural, verb);
        }

        private boolean ends(int at, int head) {
            Token token = tokens.get(at);
            if (isPossessive(token)) {
                return false;
            }
            if (Character.isDigit(token.text().codePointAt(0))) {
                return false;
            }
            if (!token.isWord()
                    || AUXILIARIES.contains(ClauseSubject.lower(token))
                    || ClauseSubject.isLink(token)
                    || ClauseSubject.isBeside(token)) {
                return true;
            }
            Word word = token.word();
            boolean noun = word.can("NN") || word.can("JJ") || word.can("CD") || word.can("VBG") || word.can("VBN");
            boolean function = word.can("PRP") || word.can("WP") || word.can("WDT") || word.can("IN") || word.can("MD");
            boolean past = word.can("VBD") && !word.can("NN") && !word.can("JJ") && head >= 0;
            return word.isKnown() && (!noun || function || past || isVerbBehindMany(at, head));
        }

        /**
         * "Polls suggests that": what could be a noun as well is a verb where it stands behind many and takes an
         * object.
         */
        private boolean isVerbBehindMany(int at, int head) {
            if (head < 0 || head != at - 1) {
                return false;
            }
            Word noun = tokens.get(head).word();
            Word word = tokens.get(at).word();
            boolean verb = word.can("VBZ") || word.can("VBP");
            Word next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : word;
            return verb && noun.can("NNS") && !noun.can("JJ") && (next.can("DT") || next.can("PRP"));
        }

        /**
         * "Its scope stretches", "makers saying prices", "the article suggested owners": a verb, or what many are
         * doing.
         */
        private static boolean mayBeVerb(Token noun, Token token) {
            Word word = token.word();
            boolean many = noun.word().can("NNS");
            if (word.can("VBD")) {
                return true;
            }
            return many
                    ? word.can("VBG") && !word.can("JJ")
                    : word.can("VBZ") && !noun.word().can("CD");
        }
    }
}
