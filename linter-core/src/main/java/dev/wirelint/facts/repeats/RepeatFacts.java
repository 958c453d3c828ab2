package dev.wirelint.facts.repeats;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Article;
import dev.wirelint.facts.kinds.FactKind;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.Shuffle;
import dev.wirelint.text.FirstPlaces;
import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The fingerprints of the paragraphs of one story or of many, and where they stand; no text is kept. */
public final class RepeatFacts {
    private static final RepeatFacts NONE = new RepeatFacts(Map.of());

    /** What is done with them, as with facts of every kind. */
    public static final FactKind<RepeatFacts> KIND = new FactKind<>(
            RepeatFacts.class,
            NONE,
            RepeatFacts::of,
            RepeatFacts::write,
            RepeatFacts::read,
            RepeatCollector::new,
            new Shuffle<>(RepeatFacts::split, RepeatSteps.ALL, Shuffle::any, RepeatSteps::gathered));

    private final Map<ParagraphFingerprint, Passing> passages;

    /** Passages that were brought together elsewhere. */
    private final List<Repeat> together;

    private RepeatFacts(Map<ParagraphFingerprint, Passing> passages) {
        this(passages, List.of());
    }

    private RepeatFacts(Map<ParagraphFingerprint, Passing> passages, List<Repeat> together) {
        this.passages = passages;
        this.together = List.copyOf(together);
    }

    /** What was brought together already. */
    static RepeatFacts of(List<Repeat> together) {
        return new RepeatFacts(Map.of(), together);
    }

    private static void split(RepeatFacts facts, Consumer<KeyedFact> out) {
        facts.passages.forEach((print, passing) -> out.accept(RepeatSteps.split(print, passing)));
    }

    /** The paragraphs of a story and their last sentences; a passage the story says twice counts once. */
    public static RepeatFacts of(Copy copy) {
        Article article = copy.article();
        Map<ParagraphFingerprint, Passing> passages = new HashMap<>();
        for (Span span : Passages.of(copy)) {
            List<String> said = PlainWord.folded(copy.words(span));
            passages.putIfAbsent(
                    ParagraphFingerprint.of(said),
                    new Passing(
                            1,
                            PromptShape.has(copy.textOf(span), said),
                            FirstPlaces.of(article.source().place(article.map().toSource(span)))));
        }
        return new RepeatFacts(Map.copyOf(passages));
    }

    /** What stands in at least so many stories, in the order of its first place. */
    public List<Repeat> repeats(int stories) {
        return Stream.concat(Neighbours.among(passages).stream(), together.stream())
                .filter(r -> r.stories() >= stories)
                .toList();
    }

    /** Writes the facts so that {@link #read} gives the same; equal facts give equal bytes. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(passages.size());
        for (Map.Entry<ParagraphFingerprint, Passing> passage : new TreeMap<>(passages).entrySet()) {
            passage.getKey().write(out);
            passage.getValue().write(out);
        }
    }

    public static RepeatFacts read(DataInput in) throws IOException {
        Map<ParagraphFingerprint, Passing> passages = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            passages.put(ParagraphFingerprint.read(in), Passing.read(in));
        }
        return new RepeatFacts(Map.copyOf(passages));
    }

    /** Takes in the facts of story after story, in any order; one thread at a time. */
    public static final class RepeatCollector implements FactKind.Merger<RepeatFacts> {
        private final Map<ParagraphFingerprint, Passing> passages = new HashMap<>();

        @Override
        public void add(RepeatFacts facts) {
            facts.passages.forEach((print, passing) -> passages.merge(print, passing, Passing::merge));
        }

        @Override
        public RepeatFacts merged() {
            return new RepeatFacts(Map.copyOf(passages));
        }
    }
}
