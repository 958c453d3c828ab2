package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.SentenceAround;
import dev.wirelint.article.Zone;
import java.util.Optional;
import java.util.Set;

/** Tells two names from two spellings where a headline or a deck sets the one against the other. */
public final class SideBySide {
    private static final Set<Zone> ABOVE = Set.of(Zone.HEADLINE, Zone.DECK);

    private SideBySide() {}

    /** Whether one line above the story has both, or both stand often and in one sentence. */
    public static boolean stand(Variant variant, Copy copy) {
        return shareSentence(variant, copy, true)
                || (isOften(variant.preferred()) && isOften(variant.other()) && shareSentence(variant, copy, false));
    }

    private static boolean isOften(Form form) {
        return form.count() > 2;
    }

    private static boolean shareSentence(Variant variant, Copy copy, boolean above) {
        return variant.other().occurrences().stream()
                .filter(o -> !above || ABOVE.contains(o.mention().zone()))
                .map(o -> SentenceAround.of(o.word().span(), copy))
                .flatMap(Optional::stream)
                .anyMatch(s -> variant.preferred().occurrences().stream()
                        .map(o -> o.word().span())
                        .anyMatch(s::contains));
    }
}
