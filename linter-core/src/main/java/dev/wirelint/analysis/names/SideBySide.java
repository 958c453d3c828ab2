package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.SentenceAround;
import dev.wirelint.analysis.SpellingTold;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells two names from two spellings where a headline or a deck sets the one against the other. */
public final class SideBySide {
    private static final Set<Zone> ABOVE = Set.of(Zone.HEADLINE, Zone.DECK);

    private SideBySide() {}

    /** Whether one line above the story has both, or both stand often and in one sentence. */
    public static boolean stand(Variant variant, Copy copy) {
        return shareSentence(variant, copy, s -> true, true)
                || areIntroducedTogether(variant, copy)
                || (areOften(variant.preferred(), variant.other()) && shareSentence(variant, copy, s -> true, false))
                || shareSentence(variant, copy, s -> SpellingTold.in(copy, s), false);
    }

    /** Whether one sentence gives two full names that only the given names part, as it does of two people. */
    private static boolean areIntroducedTogether(Variant variant, Copy copy) {
        return variant.other().occurrences().stream()
                .filter(SideBySide::isGivenNameInFull)
                .map(o -> SentenceAround.of(o.word().span(), copy))
                .flatMap(Optional::stream)
                .anyMatch(s -> variant.preferred().occurrences().stream()
                        .filter(SideBySide::isGivenNameInFull)
                        .anyMatch(o -> s.contains(o.word().span())));
    }

    private static boolean isGivenNameInFull(Occurrence occurrence) {
        return occurrence.index() == 0 && occurrence.mention().isFullName();
    }

    private static boolean areOften(Form one, Form other) {
        int fewer = Math.min(one.count(), other.count());
        return fewer > 2 || (fewer == 2 && one.count() == other.count());
    }

    private static boolean shareSentence(Variant variant, Copy copy, Predicate<Span> which, boolean above) {
        return variant.other().occurrences().stream()
                .filter(o -> !above || ABOVE.contains(o.mention().zone()))
                .map(o -> SentenceAround.of(o.word().span(), copy))
                .flatMap(Optional::stream)
                .filter(which)
                .anyMatch(s -> variant.preferred().occurrences().stream()
                        .map(o -> o.word().span())
                        .anyMatch(s::contains));
    }
}
