package dev.wirelint.analysis.agreement;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The subject that a clause opens with and the verb that follows it, where both can be told by their words alone.
 *
 * @param head the token of the noun that the verb goes with
 * @param verb the token of the verb
 * @param kind which noun and determiner it is
 * @param counted whether a number stands before the head
 * @param direct whether the verb follows the head at once
 */
record ClauseSubject(int head, int verb, NounNumber kind, boolean counted, boolean direct) {
    private static final LanguageList WORDS = LanguageList.beside(ClauseSubject.class, "agreement.txt");
    private static final Set<String> ONE = WORDS.words("one");
    private static final Set<String> MANY = WORDS.words("many");
    private static final Set<String> EITHER = WORDS.words("either");
    private static final Set<String> LINKS = WORDS.words("link");
    private static final Set<String> ASIDES = WORDS.words("aside");
    private static final Set<String> BESIDES = WORDS.words("besides");
    static final Set<String> MEASURES = WORDS.words("measures");
    static final Set<String> HEDGES = WORDS.words("hedge");
    private static final Set<String> SINGLE = WORDS.words("single");
    private static final Set<String> NOBODY = WORDS.words("nobody");
    private static final int MOST_LINKS = 3;
    private static final int LONGEST_ASIDE = 22;

    /** What a subject's noun is by its form. */
    enum NounNumber {
        /** One thing, with a determiner that says so. */
        ONE,
        /** Several things. */
        MANY
    }

    /** The subject that opens at a token, if the clause goes on to a verb. */
    static Optional<ClauseSubject> at(List<Token> tokens, int start) {
        return new Parse(tokens).subject(start);
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    static boolean isDetermined(Token token) {
        String word = lower(token);
        return ONE.contains(word) || MANY.contains(word) || EITHER.contains(word);
    }

    static boolean isMany(Token token) {
        return MANY.contains(lower(token));
    }

    static boolean isLink(Token token) {
        return LINKS.contains(lower(token));
    }

    /** Whether a word joins another subject to the first. */
    static boolean isBeside(Token token) {
        return BESIDES.contains(lower(token));
    }

    /** One reading of a clause, token by token. */
    private static final class Parse {
        private final List<Token> tokens;

        Parse(List<Token> tokens) {
            this.tokens = tokens;
        }

        Optional<ClauseSubject> subject(int start) {
            if (start >= tokens.size()) {
                return Optional.empty();
            }
            String first = lower(tokens.get(start));
            if (SINGLE.contains(first)) {
                return single(start);
            }
            boolean determined = isDetermined(tokens.get(start));
            if (!determined && tokens.get(start).word().can("VBG")) {
                return Optional.empty();
            }
            NounRun run = NounRun.at(tokens, determined ? start + 1 : start);
            Optional<NounNumber> kind =
                    run.head() < start || BESIDES.contains(first) ? Optional.empty() : kind(run, first, start);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            OptionalInt end = afterLinks(run.end());
            if (end.isEmpty()) {
                return Optional.empty();
            }
            int verb = afterAdverbs(afterAside(end.getAsInt()));
            boolean direct = verb == run.head() + 1;
            boolean told = verb < tokens.size() && tokens.get(verb).isWord() && (direct || !run.holdsVerb());
            return told
                    ? Optional.of(new ClauseSubject(run.head(), verb, kind.get(), run.counted(), direct))
                    : Optional.empty();
        }

        /** "Each of the boats", "nobody". */
        private Optional<ClauseSubject> single(int start) {
            boolean of = start + 1 < tokens.size() && tokens.get(start + 1).is("of");
            if (of == NOBODY.contains(lower(tokens.get(start)))) {
                return Optional.empty();
            }
            OptionalInt end = afterLinks(start + 1);
            if (end.isEmpty()) {
                return Optional.empty();
            }
            int verb = afterAdverbs(end.getAsInt());
            return verb < tokens.size() && tokens.get(verb).isWord()
                    ? Optional.of(new ClauseSubject(start, verb, NounNumber.ONE, false, false))
                    : Optional.empty();
        }

        private Optional<NounNumber> kind(NounRun run, String first, int start) {
            Token head = tokens.get(run.head());
            Word word = head.word();
            if (head.startsWithCapital() && (run.head() > start || word.can("NNP"))) {
                return Optional.empty();
            }
            boolean many = word.can("NNS") && !word.can("NN:") && !isAlsoOne(word);
            boolean one = word.can("NN") && !word.can("NNS") && !word.can("NNP") && !word.can("JJ");
            if (many && !ONE.contains(first)) {
                return Optional.of(NounNumber.MANY);
            }
            boolean said = ONE.contains(first) || EITHER.contains(first);
            return one && said && !run.plural() ? Optional.of(NounNumber.ONE) : Optional.empty();
        }

        private static boolean isAlsoOne(Word word) {
            return word.readings().stream()
                    .anyMatch(r -> r.tag().equals("NN") || r.tag().equals("NNP"));
        }

        /** The place behind all phrases with a preposition; none where one of them cannot be read. */
        private OptionalInt afterLinks(int from) {
            int at = from;
            for (int i = 0; i < MOST_LINKS && at < tokens.size() && LINKS.contains(lower(tokens.get(at))); i++) {
                int noun = at + 1;
                boolean determined = noun < tokens.size() && isDetermined(tokens.get(noun));
                NounRun run = NounRun.at(tokens, determined ? noun + 1 : noun);
                if (run.head() < 0 || run.holdsVerb()) {
                    return OptionalInt.empty();
                }
                at = run.end();
            }
            return OptionalInt.of(at);
        }

        /** The place behind what stands between two commas; the same one where nothing does. */
        private int afterAside(int from) {
            if (from + 1 >= tokens.size() || !tokens.get(from).is(",")) {
                return from;
            }
            Word opens = tokens.get(from + 1).word();
            if (!ASIDES.contains(lower(tokens.get(from + 1))) && !(opens.can("VBN") && !opens.can("NN"))) {
                return tokens.size();
            }
            int last = Math.min(tokens.size() - 1, from + LONGEST_ASIDE);
            int end = from + 2;
            while (end < last && !tokens.get(end).is(",")) {
                if (!tokens.get(end).isWord()
                        && !Character.isDigit(tokens.get(end).text().codePointAt(0))
                        && !NounRun.isPossessive(tokens.get(end))) {
                    return tokens.size();
                }
                end++;
            }
            return end < last ? end + 1 : tokens.size();
        }

        private int afterAdverbs(int from) {
            int at = from;
            while (at < tokens.size() && tokens.get(at).word().must("RB")) {
                at++;
            }
            return at;
        }
    }
}
