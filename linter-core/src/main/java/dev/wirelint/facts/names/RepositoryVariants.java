package dev.wirelint.facts.names;

import dev.wirelint.analysis.names.Endings;
import dev.wirelint.analysis.names.GivenNames;
import dev.wirelint.analysis.names.Likeness;
import dev.wirelint.analysis.names.Likeness.Nature;
import dev.wirelint.analysis.names.NameLetters;
import dev.wirelint.analysis.names.NearPairs;
import dev.wirelint.analysis.names.SpellingComparison;
import dev.wirelint.analysis.names.WorldPlaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the spellings that stand against a clear majority over many stories, and asks what bears each out. */
final class RepositoryVariants {
    private static final int FEWEST = 2;
    private static final int SHORTEST = 5;
    private static final int LONG = 8;
    private static final int MUCH_COMPANY = 3;
    private static final Comparator<RepositoryVariant> BEST_BORNE_OUT = Comparator.comparingInt(
                    (RepositoryVariant v) -> v.preferred().stories())
            .thenComparing(v -> v.preferred().spelling(), Comparator.reverseOrder());

    /** The order of spellings in which the first of a bucket are compared with the others. */
    static final Comparator<SpellingFact> COMMONEST =
            Comparator.comparingInt((SpellingFact f) -> -f.stories()).thenComparing(SpellingFact::spelling);

    /** So many of those that look alike are held against each other; more only come of words that are no names. */
    static final int MOST_OF_A_BUCKET = 1000;

    private RepositoryVariants() {}

    /**
     * Finds variants.
     *
     * @param asked those that may be variants
     * @param spellings those that may be what they are variants of
     */
    static List<RepositoryVariant> among(
            Collection<SpellingFact> asked, Collection<SpellingFact> spellings, int times) {
        Map<String, List<SpellingFact>> majorities = new HashMap<>();
        List<SpellingFact> commonest = spellings.stream()
                .filter(f -> isMajority(f) && isCompared(f))
                .sorted(COMMONEST)
                .toList();
        for (SpellingFact fact : commonest) {
            for (String bucket : NearPairs.buckets(fact.key())) {
                List<SpellingFact> some = majorities.computeIfAbsent(bucket, b -> new ArrayList<>());
                if (some.size() < MOST_OF_A_BUCKET) {
                    some.add(fact);
                }
            }
        }
        List<RepositoryVariant> variants = new ArrayList<>();
        for (SpellingFact fact : asked) {
            if (isCompared(fact)) {
                NearPairs.buckets(fact.key()).stream()
                        .flatMap(b -> majorities.getOrDefault(b, List.of()).stream())
                        .distinct()
                        .filter(m -> m.stories() >= times && m.stories() >= times * fact.stories())
                        .flatMap(m -> of(m, fact).stream())
                        .max(BEST_BORNE_OUT)
                        .ifPresent(variants::add);
            }
        }
        variants.sort(Comparator.comparing(v -> v.other().spelling()));
        return List.copyOf(variants);
    }

    /** Those that may be spellings of one word of a name, those of most stories first. */
    static List<SpellingFact> alike(Collection<SpellingFact> spellings, String spelling) {
        return spellings.stream()
                .filter(SpellingFact::isName)
                .filter(s -> s.spelling().equals(spelling) || isNear(s, spelling))
                .sorted(Comparator.comparing(SpellingFact::stories).reversed().thenComparing(SpellingFact::spelling))
                .toList();
    }

    private static boolean isNear(SpellingFact fact, String spelling) {
        int length = Math.min(fact.key().length(), spelling.length());
        return length >= SHORTEST
                && Math.abs(fact.spelling().length() - spelling.length()) <= 2
                && SpellingComparison.of(fact.spelling(), spelling)
                        .filter(likeness -> isNear(likeness, length))
                        .isPresent();
    }

    /** Whether so many stories have it that it may be what others should be. */
    static boolean isMajority(SpellingFact fact) {
        return fact.stories() >= FEWEST;
    }

    /** Whether it is a name long enough to be held against others. */
    static boolean isCompared(SpellingFact fact) {
        return fact.isName() && fact.key().length() >= SHORTEST;
    }

    static Optional<RepositoryVariant> of(SpellingFact preferred, SpellingFact other) {
        boolean ordinary = other.word().isKnown() && !other.word().can("NNP");
        if (ordinary || Endings.isDerived(preferred.key(), other.key())) {
            return Optional.empty();
        }
        return SpellingComparison.of(preferred.spelling(), other.spelling())
                .filter(likeness -> isNear(
                        likeness, Math.min(preferred.key().length(), other.key().length())))
                .filter(likeness -> isBorneOut(preferred, other, likeness))
                .map(likeness -> new RepositoryVariant(preferred, other, likeness, confidence(preferred, other)));
    }

    private static boolean isNear(Likeness likeness, int length) {
        return likeness.nature() == Nature.SLIP
                ? likeness.cost() <= (length >= LONG ? 1.3 : 1.1)
                : likeness.cost() <= 0.8;
    }

    /**
     * A likeness alone bears nothing out: the two share a given name or a title, or they are places. A full name that
     * no other story has is another's.
     */
    private static boolean isBorneOut(SpellingFact preferred, SpellingFact other, Likeness likeness) {
        boolean person = other.standing().person() || preferred.standing().person();
        boolean fullName = preferred.before().shared(other.before()) > 0 && person;
        boolean ownName = !other.before().isEmpty() || !other.after().isEmpty();
        if (GivenNames.has(preferred.spelling()) || GivenNames.has(other.spelling())) {
            return false;
        }
        if (preferred.standing().isOtherKindThan(other.standing()) || (ownName && !fullName)) {
            return false;
        }
        if (addsAccents(preferred, other)) {
            return fullName && likeness.nature() == Nature.DIACRITICS;
        }
        if (other.isKnown()) {
            return fullName && likeness.nature() != Nature.SLIP;
        }
        return fullName || sharesTitle(preferred, other, likeness) || arePlaces(preferred, other, likeness);
    }

    private static boolean sharesTitle(SpellingFact preferred, SpellingFact other, Likeness likeness) {
        return preferred.standing().titles().shared(other.standing().titles()) > 0
                && likeness.changes().size() == 1;
    }

    /** Whether one change parts a place that is known, or that its story shows, from a word that names nobody. */
    private static boolean arePlaces(SpellingFact preferred, SpellingFact other, Likeness likeness) {
        boolean near = preferred.key().length() >= LONG
                || other.standing().place()
                || preferred.company().shared(other.company()) > 0;
        boolean known = near && WorldPlaces.has(preferred.spelling());
        boolean shown = preferred.standing().place()
                && other.standing().place()
                && !preferred.word().isCommon();
        boolean company = preferred.company().shared(other.company()) >= MUCH_COMPANY;
        boolean startAlike = preferred.key().charAt(0) == other.key().charAt(0);
        return !other.standing().person()
                && (known || (shown && startAlike))
                && (likeness.changes().size() == 1 || company);
    }

    /** Whether only the rarer spelling has accents, as the word of another language has. */
    private static boolean addsAccents(SpellingFact preferred, SpellingFact other) {
        return NameLetters.isAscii(preferred.spelling()) && !NameLetters.isAscii(other.spelling());
    }

    private static double confidence(SpellingFact preferred, SpellingFact other) {
        boolean shared =
                preferred.before().shared(other.before()) + preferred.after().shared(other.after()) > 0;
        boolean known = preferred.isKnown() && !other.isKnown();
        return Math.round((0.72 + (shared ? 0.13 : 0) + (known ? 0.1 : 0)) * 100) / 100.0;
    }
}
