package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.SentenceAround;
import dev.wirelint.analysis.SpellingTold;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells two names from two spellings where a headline or a deck sets the one against the other. */
public final class SideBySide {
    private static final Set<Zone> ABOVE = Set.of(Zone.HEADLINE, Zone.DECK);

    private SideBySide() {}

    /** Whether one line above the story has both, or both stand often and in one sentence, or in rolls of names. */
    public static boolean stand(Variant variant, Copy copy) {
        return shareSentence(variant, copy, s -> true, true)
                || areIntroducedTogether(variant, copy)
                || Rolls.of(copy).tellApart(variant)
                || (areOften(variant.preferred(), variant.other()) && shareSentence(variant, copy, s -> true, false))
                || shareSentence(variant, copy, s -> SpellingTold.in(copy, s), false);
    }

    /** Whether one sentence gives two full names that only the given names part, as it does of two people. */
    private static boolean areIntroducedTogether(Variant variant, Copy copy) {
        NavigableMap<Integer, Span> preferred = places(variant.preferred(), SideBySide::isGivenNameInFull);
        return sentences(variant.other(), SideBySide::isGivenNameInFull, copy).anyMatch(s -> holds(s, preferred));
    }

    private static boolean isGivenNameInFull(Occurrence occurrence) {
        return occurrence.index() == 0 && occurrence.mention().isFullName();
    }

    private static boolean areOften(Form one, Form other) {
        int fewer = Math.min(one.count(), other.count());
        return fewer > 2 || (fewer == 2 && one.count() == other.count());
    }

    private static boolean shareSentence(Variant variant, Copy copy, Predicate<Span> which, boolean above) {
        NavigableMap<Integer, Span> preferred = places(variant.preferred(), o -> true);
        return sentences(
                        variant.other(),
                        o -> !above || ABOVE.contains(o.mention().zone()),
                        copy)
                .filter(which)
                .anyMatch(s -> holds(s, preferred));
    }

    private static Stream<Span> sentences(Form form, Predicate<Occurrence> which, Copy copy) {
        return form.occurrences().stream()
                .filter(which)
                .map(o -> SentenceAround.of(o.word().span(), copy))
                .flatMap(Optional::stream);
    }

    /** Where the form stands, by the first character. */
    private static NavigableMap<Integer, Span> places(Form form, Predicate<Occurrence> which) {
        NavigableMap<Integer, Span> places = new TreeMap<>();
        form.occurrences().stream().filter(which).map(o -> o.word().span()).forEach(w -> places.put(w.start(), w));
        return places;
    }

    private static boolean holds(Span sentence, NavigableMap<Integer, Span> places) {
        Map.Entry<Integer, Span> first = places.ceilingEntry(sentence.start());
        return first != null && sentence.contains(first.getValue());
    }
}
