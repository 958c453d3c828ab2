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
 * @param pairs of each of these pairs of sets, a word of the first must stand right before one of the second
 */
record Anchors(List<Set<String>> words, List<Set<String>> lemmas, List<AnchorPair> pairs) {
    private static final Set<String> COMMON =
            LanguageList.beside(Anchors.class, "anchors.txt").words("common");
    private static final String MODAL = "MD";

    /** The only words that carry the tag of a modal. */
    private static final Set<String> MODALS =
            LanguageList.beside(Anchors.class, "anchors.txt").words("modal");

    Anchors {
        words = List.copyOf(words);
        lemmas = List.copyOf(lemmas);
        pairs = List.copyOf(pairs);
    }

    static Anchors of(AbstractPatternRule rule) {
        List<Set<String>> words = new ArrayList<>();
        List<Set<String>> lemmas = new ArrayList<>();
        List<AnchorPair> pairs = new ArrayList<>();
        Set<String> before = Set.of();
        for (PatternToken token : rule.getPatternTokens()) {
            Set<String> own = token.getMinOccurrence() > 0 ? values(token).orElse(Set.of()) : Set.of();
            if (!own.isEmpty()) {
                (token.isInflected() ? lemmas : words).add(own);
            }
            boolean plain = token.getMinOccurrence() == 1 && token.getMaxOccurrence() == 1 && !token.isInflected();
            if (plain && !before.isEmpty() && !own.isEmpty()) {
                pairs.add(new AnchorPair(before, own));
            }
            before = plain && token.getSkipNext() == 0 ? own : Set.of();
        }
        return new Anchors(words, lemmas, pairs);
    }

    boolean holdIn(SentenceWords sentence) {
        for (Set<String> set : words) {
            if (!sentence.hasWord(set)) {
                return false;
            }
        }
        for (AnchorPair pair : pairs) {
            if (!sentence.hasPair(pair.first, pair.second)) {
                return false;
            }
        }
        for (Set<String> set : lemmas) {
            if (!sentence.hasLemma(set)) {
                return false;
            }
        }
        return true;
    }

    /** The set of words that fewest sentences hold one of; empty where there is none. */
    Set<String> fewestWords() {
        return words.stream()
                .min(Comparator.<Set<String>>comparingLong(
                                set -> set.stream().filter(COMMON::contains).count())
                        .thenComparingInt(Set::size))
                .orElse(Set.of());
    }

    private static Optional<Set<String>> values(PatternToken token) {
        if (token.getString().isEmpty() && MODAL.equals(token.getPOStag()) && !token.getPOSNegation()) {
            return token.hasAndGroup() || token.hasOrGroup() ? Optional.empty() : Optional.of(MODALS);
        }
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

    /** A mark may be written in several ways, all but a comma, and white space is no token here. */
    private static boolean isOneWord(String value) {
        return value.equals(",")
                || (!value.isEmpty() && value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-'));
    }

    /** Words of which one stands right before another. */
    record AnchorPair(Set<String> first, Set<String> second) {}
}
