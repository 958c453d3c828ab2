package dev.wirelint.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/**
 * The words a pattern rule cannot do without. A sentence that lacks them need not be tagged for it.
 *
 * @param words of each of these sets, one word must stand in the sentence, in lower case
 * @param lemmas of each of these sets, one must be the base form of a word of the sentence
 */
record Anchors(List<Set<String>> words, List<Set<String>> lemmas) {
    Anchors {
        words = List.copyOf(words);
        lemmas = List.copyOf(lemmas);
    }

    static Anchors of(AbstractPatternRule rule) {
        List<Set<String>> words = new ArrayList<>();
        List<Set<String>> lemmas = new ArrayList<>();
        for (PatternToken token : rule.getPatternTokens()) {
            if (token.getMinOccurrence() > 0) {
                values(token).ifPresent(v -> (token.isInflected() ? lemmas : words).add(v));
            }
        }
        return new Anchors(words, lemmas);
    }

    boolean holdIn(SentenceWords sentence) {
        return words.stream().allMatch(sentence::hasWord) && lemmas.stream().allMatch(sentence::hasLemma);
    }

    /** The smallest set of words; empty where there is none. */
    Set<String> fewestWords() {
        return words.stream().min(Comparator.comparingInt(Set::size)).orElse(Set.of());
    }

    private static Optional<Set<String>> values(PatternToken token) {
        if (token.getNegation()
                || token.isReferenceElement()
                || token.getString().isEmpty()
                || token.hasAndGroup()) {
            return Optional.empty();
        }
        Set<String> own = StringMatcher.create(token.getString(), token.isRegularExpression(), false)
                .getPossibleValues();
        if (own == null) {
            return Optional.empty();
        }
        Set<String> all = new HashSet<>();
        own.forEach(v -> all.add(v.toLowerCase(Locale.ROOT)));
        for (PatternToken other : token.getOrGroup()) {
            Optional<Set<String>> values = values(other);
            if (values.isEmpty() || other.isInflected() != token.isInflected()) {
                return Optional.empty();
            }
            all.addAll(values.get());
        }
        return all.stream().allMatch(Anchors::isOneWord) ? Optional.of(Set.copyOf(all)) : Optional.empty();
    }

    /** A mark may be written in several ways, and white space is no token here. */
    private static boolean isOneWord(String value) {
        return !value.isEmpty() && value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }
}
