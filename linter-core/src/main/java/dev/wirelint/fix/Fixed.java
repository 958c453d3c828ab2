package dev.wirelint.fix;

import dev.wirelint.finding.Edit;
import java.util.List;

/**
 * A text after its fixes.
 *
 * @param fixes how many were applied
 * @param edits what they replaced, in the order of the text before
 */
public record Fixed(String text, int fixes, List<Edit> edits) {
    public Fixed {
        edits = List.copyOf(edits);
    }
}
