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

    private RepositoryVariants() {}

    static List<RepositoryVariant> among(Collection<SpellingFact> spellings, int times) {
        Map<String, List<SpellingFact>> majorities = new HashMap<>();
        for (SpellingFact fact : spellings) {
            if (fact.stories() >= Math.max(FEWEST, times)
                    && fact.isName()
                    && fact.key().length() >= SHORTEST) {
                for (String bucket : NearPairs.buckets(fact.key())) {
                    majorities.computeIfAbsent(bucket, b -> new ArrayList<>()).add(fact);
                }
            }
        }
        List<RepositoryVariant> variants = new ArrayList<>();
        for (SpellingFact fact : spellings) {
            if (fact.isName() && fact.key().length() >= SHORTEST) {
                NearPairs.buckets(fact.key()).stream()
                        .flatMap(b -> majorities.getOrDefault(b, List.of()).stream())
                        .distinct()
                        .filter(m -> m.stories() >= times * fact.stories())
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

    private static Optional<RepositoryVariant> of(SpellingFact preferred, SpellingFact other) {
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
