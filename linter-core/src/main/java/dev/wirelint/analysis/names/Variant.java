package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Mention.Bearer;
import java.util.Optional;

/**
 * A spelling that differs from the one the story bears out best, held for the same name.
 *
 * @param confidence how sure it is that both are one name, from 0 to 1
 */
public record Variant(Form preferred, Form other, Likeness likeness, double confidence) {
    /** What is named, where the surroundings of the better spelling tell and nothing speaks against it. */
    public Optional<Bearer> kind() {
        if (preferred.isCertainlyPlace() && other.isCertainlyPlace()) {
            return Optional.of(Bearer.PLACE);
        }
        return preferred.kind().filter(k -> other.kind().map(k::equals).orElse(true));
    }

    /** The same pair with the other spelling as the better one. */
    public Variant turned() {
        return new Variant(/* preferred= */ other, /* other= */ preferred, likeness, confidence);
    }

    /** Whether the two stand so nearly even that each place of the one is no slip by itself. */
    public boolean isNearlyEven() {
        return other.count() > 1 && preferred.count() < 2 * other.count();
    }

    /**
     * Whether it is clear which of the two is right: nothing but the order of the story, or a first reference against
     * the majority, does not say, nor two names that both exist.
     */
    public boolean tellsTheBetter() {
        if (likeness.nature() == Likeness.Nature.NAME) {
            return false;
        }
        int lead = Integer.compare(preferred.count(), other.count());
        boolean introduced =
                (preferred.introduction().isPresent() || other.introduction().isPresent())
                        && !WorldPlaces.has(preferred.spelling());
        boolean attested = preferred.isKnown() && !other.isKnown();
        return preferred.isFiled()
                || lead > 0
                || (lead == 0
                        && (preferred.isKnown() || preferred.introduction().isPresent()))
                || (lead < 0 && attested && !introduced);
    }
}
