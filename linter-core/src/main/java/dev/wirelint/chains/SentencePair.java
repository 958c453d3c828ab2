package dev.wirelint.chains;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.facts.versions.VersionWord;
import dev.wirelint.text.Span;
import java.util.List;

/**
 * A sentence of an earlier version and the one of the later that tells the same.
 *
 * @param likeness the share of their words that both have, from 0 to 1
 * @param changes where their words differ, in order
 */
public record SentencePair(VersionSentence earlier, VersionSentence later, double likeness, List<WordChange> changes) {
    public SentencePair {
        changes = List.copyOf(changes);
    }

    /**
     * Words in the place of others.
     *
     * @param earlier the numbers of the words of the earlier sentence; empty where words were put in
     * @param later those of the later one; empty where words were left out
     */
    public record WordChange(Span earlier, Span later) {
        /** Whether the one was put in the place of the other. */
        public boolean isSwap() {
            return !earlier.isEmpty() && !later.isEmpty();
        }
    }

    static SentencePair of(VersionSentence earlier, VersionSentence later, double likeness) {
        List<WordChange> changes = DiffUtils.diff(read(earlier), read(later)).getDeltas().stream()
                .map(SentencePair::change)
                .toList();
        return new SentencePair(earlier, later, likeness, changes);
    }

    private static List<String> read(VersionSentence sentence) {
        return sentence.words().stream().map(VersionWord::read).toList();
    }

    private static WordChange change(AbstractDelta<String> delta) {
        int from = delta.getSource().getPosition();
        int to = delta.getTarget().getPosition();
        return new WordChange(
                new Span(from, from + delta.getSource().size()),
                new Span(to, to + delta.getTarget().size()));
    }

    /** Whether the words at a place of the earlier sentence were changed. */
    boolean touchesEarlier(Span words) {
        return changes.stream().anyMatch(c -> meets(c.earlier(), words));
    }

    /** Whether the words at a place of the later sentence are others than they were. */
    boolean touchesLater(Span words) {
        return changes.stream().anyMatch(c -> meets(c.later(), words));
    }

    private static boolean meets(Span change, Span words) {
        return change.isEmpty()
                ? words.start() < change.start() && change.start() < words.end()
                : change.overlaps(words);
    }
}
