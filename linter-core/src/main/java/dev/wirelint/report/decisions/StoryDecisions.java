package dev.wirelint.report.decisions;

import dev.wirelint.report.decisions.Decision.Rewording;
import dev.wirelint.text.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an editor has decided of one story.
 *
 * @param digest that of the story as it was when it was checked
 * @param notes the notes of what stands, as they are to be written into the story
 */
public record StoryDecisions(String path, String digest, List<Decision> decisions, List<Rewording> notes) {
    public StoryDecisions {
        decisions = List.copyOf(decisions);
        notes = List.copyOf(notes);
    }

    /** Whether a text is the story as it was when it was checked. */
    public boolean isOf(String content) {
        return Digest.of(content).equals(digest);
    }

    /** Whether a text is that story with everything done that was decided, and nothing else. */
    public boolean isDoneIn(String content) {
        List<Rewording> all = new ArrayList<>(notes);
        decisions.forEach(d -> all.addAll(d.edits()));
        all.sort(Comparator.comparing(Rewording::place));
        StringBuilder before = new StringBuilder();
        int at = 0;
        int grown = 0;
        for (Rewording written : all) {
            int start = written.place() + grown;
            if (start < at || !content.startsWith(written.now(), start)) {
                return false;
            }
            before.append(content, at, start).append(written.was());
            at = start + written.now().length();
            grown += written.now().length() - written.was().length();
        }
        return !all.isEmpty() && isOf(before.append(content.substring(at)).toString());
    }
}
