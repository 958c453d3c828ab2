package dev.wirelint.analysis.speakers;

import dev.wirelint.text.Span;
import java.util.Optional;
import java.util.Set;

/** The speaker of a quotation in a headline, joined by a colon or a dash: {@code ‘No deal’: Brandt}. */
final class DisplayedSpeaker {
    private static final Set<String> JOINTS = Set.of(":", "-", "–", "—");
    private static final int LONGEST = 6;

    private DisplayedSpeaker() {}

    static Optional<Span> of(Narration narration, int quotation) {
        int size = narration.tokens().size();
        if (quotation > 0 && quotation <= LONGEST && JOINTS.contains(narration.lower(quotation - 1)) && quotation > 1) {
            return Optional.of(narration.span(0, quotation - 1));
        }
        int left = size - quotation - 2;
        if (left > 0 && left <= LONGEST && JOINTS.contains(narration.lower(quotation + 1))) {
            return Optional.of(narration.span(quotation + 2, size));
        }
        return Optional.empty();
    }
}
