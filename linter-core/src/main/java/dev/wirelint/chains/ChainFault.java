package dev.wirelint.chains;

import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.text.OneLine;
import dev.wirelint.text.Place;
import java.util.List;

/**
 * What is at fault between two versions of a story.
 *
 * @param kind what kind of fault it is
 * @param place the words of the later version
 * @param message lower case; names the fault and offers the cure, without a full stop
 * @param matter what faults of one matter share
 * @param words what should stand there; empty where only an editor can tell
 * @param earlier the places of the earlier version
 */
public record ChainFault(
        FaultKind kind, Place place, String message, String matter, String words, List<RelatedPlace> earlier) {
    private static final int LONGEST = 600;

    public ChainFault {
        message = OneLine.of(message, LONGEST);
        earlier = earlier.stream()
                .map(r -> new RelatedPlace(r.place(), OneLine.of(r.message(), LONGEST)))
                .toList();
    }

    /** The kinds of faults, each of which a rule tells. */
    public enum FaultKind {
        FIGURE,
        QUOTE,
        NAME,
        FACT,
        ATTRIBUTION,
        CORRECTION,
        SPREAD
    }

    static ChainFault of(
            FaultKind kind, Place place, String message, String matter, Place earlier, String earlierMessage) {
        return new ChainFault(kind, place, message, matter, "", List.of(new RelatedPlace(earlier, earlierMessage)));
    }
}
