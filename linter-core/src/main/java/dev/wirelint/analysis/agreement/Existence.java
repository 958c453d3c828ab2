package dev.wirelint.analysis.agreement;

import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "There was nine ships": a verb of one in front of a number of things.
 *
 * @param verb the token of the verb
 * @param noun the token of what there is
 */
record Existence(int verb, int noun) {
    private static final Set<String> VERBS = Set.of("is", "was", "has", "isn't", "wasn't");
    private static final int REACH = 3;

    static Optional<Existence> at(List<Token> tokens, int there) {
        int verb = there + 1;
        if (verb >= tokens.size() || !VERBS.contains(ClauseSubject.lower(tokens.get(verb)))) {
            return Optional.empty();
        }
        int at = tokens.get(verb).is("has") ? verb + 2 : verb + 1;
        while (at < tokens.size() && ClauseSubject.HEDGES.contains(ClauseSubject.lower(tokens.get(at)))) {
            at++;
        }
        if (at >= tokens.size() || !isMany(tokens.get(at))) {
            return Optional.empty();
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + REACH); i++) {
            Word word = tokens.get(i).word();
            if (word.can("NNS")
                    && word.readings().stream().noneMatch(r -> r.tag().equals("NN"))) {
                boolean measure = ClauseSubject.MEASURES.contains(ClauseSubject.lower(tokens.get(i)));
                return measure ? Optional.empty() : Optional.of(new Existence(verb, i));
            }
            if (!word.can("JJ") && !word.can("NN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isMany(Token token) {
        return ClauseSubject.isMany(token) || (token.word().can("CD") && !token.reads("one") && !token.reads("zero"));
    }
}
