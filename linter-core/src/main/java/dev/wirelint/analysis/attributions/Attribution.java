package dev.wirelint.analysis.attributions;

import dev.wirelint.text.Span;
import java.util.Optional;

/**
 * A place where the copy says who stands behind it.
 *
 * @param cue the words that show it, such as "according to" or "said"
 * @param source the words that name who it is, as far as the sentence gives them; may hold a comma or a conjunction
 *     more
 * @param reach what it stands behind, where that is less than the sentence
 */
public record Attribution(Manner kind, Span cue, Optional<Span> source, Optional<Span> reach) {
    Attribution(Manner kind, Span cue, Optional<Span> source) {
        this(kind, cue, source, Optional.empty());
    }

    /** Whether somebody stands behind what the copy says at a place of the sentence. */
    boolean standsBehind(Span place) {
        return kind.namesSource() && reach.map(r -> r.contains(place)).orElse(true);
    }

    /** Whether it stands behind all of its sentence. */
    boolean standsBehindAll() {
        return kind.namesSource() && reach.isEmpty();
    }

    /** How the source is brought in. */
    public enum Manner {
        /** A verb of saying with its subject. */
        SAYING,
        /** According to, per, citing. */
        ACCORDING,
        /** Data, figures or a report of somebody's. */
        DATA,
        /** In a statement, in a filing. */
        STATEMENT,
        /** Seen by a reporter or told by a witness. */
        WITNESS,
        /** Reportedly, allegedly, "was said to": no source at all. */
        WEAK;

        /** Whether somebody stands behind the words. */
        public boolean namesSource() {
            return this != WEAK;
        }
    }
}
