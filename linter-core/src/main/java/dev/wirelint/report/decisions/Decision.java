package dev.wirelint.report.decisions;

import dev.wirelint.text.Span;
import java.util.List;

/**
 * What an editor has decided of one finding: that one of its fixes is made, or that it stands.
 *
 * @param print what makes it the same finding after the story was edited elsewhere
 * @param span the flagged words in the story as it was
 * @param edits those of the fix that is made; none where it stands
 * @param reason why it stands; empty where it does not
 * @param inStory whether a note in the story says so, and not the configuration
 */
public record Decision(
        String rule, String print, Span span, String words, List<Rewording> edits, String reason, boolean inStory) {
    public Decision {
        edits = List.copyOf(edits);
    }

    /**
     * One stretch of the story that is written otherwise.
     *
     * @param place where it stands in the story as it was
     */
    public record Rewording(int place, String was, String now) {}

    public boolean stands() {
        return !reason.isEmpty();
    }
}
