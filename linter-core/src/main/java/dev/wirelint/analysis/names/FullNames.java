package dev.wirelint.analysis.names;

import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Full names of which both words have a variant: Ahmed Tantawi and Ahmad Tantawy are one matter, not two. */
public final class FullNames {
    /** The variants by the words that stand where they are not preferred. */
    private final Map<NameWord, Variant> byWord = new HashMap<>();

    private final Map<NameWord, Variant> byPreferred = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();
    private final Map<Variant, Optional<Occurrence>> models = new HashMap<>();
    private final Map<Variant, Boolean> told = new HashMap<>();

    public FullNames(List<Variant> variants) {
        for (Variant variant : variants) {
            variant.other().occurrences().forEach(o -> byWord.put(o.word(), variant));
            variant.preferred().occurrences().forEach(o -> byPreferred.putIfAbsent(o.word(), variant));
            pairs.add(pair(variant.other().spelling(), variant.preferred().spelling()));
        }
    }

    /**
     * A full name and what it stands for.
     *
     * @param span both words of it
     * @param preferred the full name with the better spelling of the family name
     */
    public record FullName(Span span, String preferred) {}

    /** The full name around a family name that differs, where its given name differs as well. */
    public Optional<FullName> around(Variant variant, Occurrence occurrence) {
        Optional<NameWord> given = before(occurrence.mention(), occurrence.index());
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return models.computeIfAbsent(variant, FullNames::model)
                .filter(m -> areOneName(given.get(), m.mention().words().get(0)))
                .map(m -> new FullName(
                        Span.covering(given.get().span(), occurrence.word().span()),
                        upTo(m) + variant.preferred().spelling()));
    }

    /** The first place where the better spelling stands behind a given name. */
    private static Optional<Occurrence> model(Variant variant) {
        return variant.preferred().occurrences().stream()
                .filter(o -> before(o.mention(), o.index()).isPresent())
                .findFirst();
    }

    /** Whether the word is the given name of a full name that is told of as a whole. */
    public boolean tellOf(Occurrence occurrence) {
        Mention mention = occurrence.mention();
        int next = Scan.over(
                mention.words(), occurrence.index() + 1, mention.words().size(), NameWord::particle);
        if (next >= mention.words().size()) {
            return false;
        }
        Occurrence family = new Occurrence(mention, next);
        Variant here = byWord.get(family.word());
        if (here != null) {
            return around(here, family).isPresent();
        }
        Variant turned = byPreferred.get(family.word());
        return turned != null
                && told.computeIfAbsent(
                        turned,
                        t -> t.other().occurrences().stream()
                                .anyMatch(o -> around(t, o).isPresent()));
    }

    private boolean areOneName(NameWord one, NameWord other) {
        return !one.spelling().equals(other.spelling())
                && (pairs.contains(pair(one.spelling(), other.spelling()))
                        || GivenNames.areSpellingsOfOne(one.spelling(), other.spelling()));
    }

    /** What stands before a family name in its mention. */
    private static String upTo(Occurrence family) {
        StringBuilder before = new StringBuilder();
        for (NameWord word : family.mention().words().subList(0, family.index())) {
            before.append(word.spelling()).append(word.jointAfter());
        }
        return before.toString();
    }

    private static Optional<NameWord> before(Mention mention, int index) {
        int first = Scan.back(mention.words(), index, 1, NameWord::particle);
        return first == 1 ? Optional.of(mention.words().get(0)) : Optional.empty();
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
