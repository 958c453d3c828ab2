package dev.wirelint.analysis.repeats;

import dev.wirelint.analysis.Copy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fingerprints of the paragraphs of one story or of many, and where they stand; no text is kept. */
public final class RepeatFacts {
    private final Map<Fingerprint, Passing> passages;

    private RepeatFacts(Map<Fingerprint, Passing> passages) {
        this.passages = passages;
    }

    /** The paragraphs of a story and their last sentences; a passage the story says twice counts once. */
    public static RepeatFacts of(Copy copy) {
        Map<Fingerprint, Passing> passages = new HashMap<>();
        Passages.of(copy)
                .forEach(span -> passages.putIfAbsent(
                        Fingerprint.of(copy.words(span)),
                        new Passing(
                                1,
                                PromptShape.has(copy, span),
                                List.of(copy.article()
                                        .source()
                                        .place(copy.article().map().toSource(span))))));
        return new RepeatFacts(Map.copyOf(passages));
    }

    /** What stands in at least so many stories, in the order of its first place. */
    public List<Repeat> repeats(int stories) {
        return Neighbours.among(passages, stories);
    }

    /** Takes in the facts of story after story, in any order; one thread at a time. */
    public static final class Collector {
        private final Map<Fingerprint, Passing> passages = new HashMap<>();

        public void add(RepeatFacts facts) {
            facts.passages.forEach((print, passing) -> passages.merge(print, passing, Passing::merge));
        }

        public RepeatFacts merged() {
            return new RepeatFacts(Map.copyOf(passages));
        }
    }
}
