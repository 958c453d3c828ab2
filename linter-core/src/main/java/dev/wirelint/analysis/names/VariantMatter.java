package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;
import dev.wirelint.analysis.names.Mention.Bearer;
import dev.wirelint.article.Zone;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a spelling that differs is a matter of, so that one rule and no other speaks of it. */
public enum VariantMatter {
    HEADLINE,
    CAPTION,
    CASE,
    DIACRITICS,
    /** The hyphens, spaces and apostrophes that join the parts of a name and the small words inside it. */
    JOINTS,
    GIVEN_NAME,
    ORGANISATION,
    PLACE,
    /** A family name, or a name of which the story does not tell what it names. */
    SPELLING;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The matter of this label. */
    public static Optional<VariantMatter> of(String label) {
        return Arrays.stream(values()).filter(m -> m.label().equals(label)).findFirst();
    }

    /** Where it stands decides first, then how the spellings differ, then what is named. */
    public static VariantMatter of(Variant variant, Occurrence occurrence) {
        Zone zone = occurrence.mention().zone();
        if (zone == Zone.HEADLINE || zone == Zone.DECK) {
            return HEADLINE;
        }
        if (zone == Zone.CAPTION) {
            return CAPTION;
        }
        boolean sameLetters =
                variant.other().spelling().equalsIgnoreCase(variant.preferred().spelling());
        if (sameLetters) {
            return CASE;
        }
        Optional<Bearer> kind = variant.kind();
        Nature nature = variant.likeness().nature();
        if (nature == Nature.DIACRITICS) {
            return DIACRITICS;
        }
        if (kind.isPresent() && kind.get() != Bearer.PERSON) {
            return kind.get() == Bearer.PLACE ? PLACE : ORGANISATION;
        }
        if (nature == Nature.SHAPE) {
            return JOINTS;
        }
        return isGivenName(variant, occurrence) ? GIVEN_NAME : SPELLING;
    }

    private static boolean isGivenName(Variant variant, Occurrence occurrence) {
        return occurrence.index() == 0
                && occurrence.mention().isFullName()
                && variant.preferred().isFollowedAs(variant.other());
    }
}
