package dev.wirelint.facts;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.StoryLanguage;
import dev.wirelint.facts.keyfigures.KeyFigureFacts;
import dev.wirelint.facts.kinds.FactKind;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.Shuffle;
import dev.wirelint.facts.names.NameFacts;
import dev.wirelint.facts.repeats.RepeatFacts;
import dev.wirelint.facts.spoken.QuoteFacts;
import dev.wirelint.facts.versions.VersionFacts;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/**
 * What other stories need to know of one, or of many taken together. Facts merge in any order into the same value, so
 * the stories can be checked on one thread or on many.
 */
public final class Facts {
    /** What facts can be of: a line for each. */
    @SuppressWarnings("ImmutableEnumChecker") // What a kind is made of keeps nothing.
    public enum Kind {
        NAMES(NameFacts.KIND),
        REPEATS(RepeatFacts.KIND),
        QUOTES(QuoteFacts.KIND),
        KEY_FIGURES(KeyFigureFacts.KIND),
        VERSIONS(VersionFacts.KIND);

        private final FactKind<?> of;

        Kind(FactKind<?> of) {
            this.of = of;
        }

        /** What is done to bring facts of this kind together by key. */
        public List<Shuffle.ShuffleStep> steps() {
            return of.shuffle().steps();
        }

        /** Merges what has the same key after the last step. */
        public BinaryOperator<byte[]> last() {
            return of.shuffle().last();
        }
    }

    private final List<KindFacts<?>> parts;

    private Facts(List<KindFacts<?>> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The facts of one kind. */
    private record KindFacts<F>(FactKind<F> kind, F facts) {
        static <F> KindFacts<F> of(FactKind<F> kind, Copy copy, boolean read) {
            return new KindFacts<>(kind, read ? kind.taken().apply(copy) : kind.none());
        }

        static <F> KindFacts<F> read(FactKind<F> kind, DataInput in) throws IOException {
            return new KindFacts<>(kind, kind.reader().read(in));
        }

        static <F> KindFacts<F> none(FactKind<F> kind) {
            return new KindFacts<>(kind, kind.none());
        }

        static <F> KindFacts<F> gathered(FactKind<F> kind, Iterator<KeyedFact> members, Consumer<String> told) {
            return new KindFacts<>(kind, kind.shuffle().gathered().gather(members, told));
        }

        void write(DataOutput out) throws IOException {
            kind.writer().write(facts, out);
        }

        void split(Consumer<KeyedFact> out) {
            kind.shuffle().split().accept(facts, out);
        }
    }

    /**
     * The facts of one story.
     *
     * @param kinds those that somebody will read; of the others there is nothing
     */
    public static Facts of(Copy copy, Set<Kind> kinds) {
        List<KindFacts<?>> parts = new ArrayList<>();
        boolean english = !StoryLanguage.of(copy).isOther();
        for (Kind kind : Kind.values()) {
            // Repeated blocks are repeated in any language; a name has other forms in each.
            parts.add(KindFacts.of(kind.of, copy, kinds.contains(kind) && (english || kind == Kind.REPEATS)));
        }
        return new Facts(parts);
    }

    /** Those of one kind. */
    public <F> F of(FactKind<F> kind) {
        return parts.stream()
                .filter(p -> p.kind().equals(kind))
                .map(p -> kind.type().cast(p.facts()))
                .findFirst()
                .orElse(kind.none());
    }

    /** Writes the facts so that {@link #read} gives the same; equal facts give equal bytes. */
    public void write(DataOutput out) throws IOException {
        for (KindFacts<?> part : parts) {
            part.write(out);
        }
    }

    public static Facts read(DataInput in) throws IOException {
        List<KindFacts<?>> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            parts.add(KindFacts.read(kind.of, in));
        }
        return new Facts(parts);
    }

    /** Takes the facts of one kind apart, to be brought together with those of other stories by key. */
    public void split(Kind kind, Consumer<KeyedFact> out) {
        parts.stream().filter(p -> p.kind().equals(kind.of)).forEach(p -> p.split(out));
    }

    /**
     * The facts of a group that came together by key; a rule that reads this kind finds in all groups, taken one by
     * one, what it finds in the facts of all stories as a whole.
     *
     * @param members in their order, one a key; at least one
     * @param told takes what was too common to be looked at whole
     */
    public static Facts ofGroup(Kind kind, Iterator<KeyedFact> members, Consumer<String> told) {
        List<KindFacts<?>> parts = new ArrayList<>();
        for (Kind each : Kind.values()) {
            parts.add(each == kind ? KindFacts.gathered(each.of, members, told) : KindFacts.none(each.of));
        }
        return new Facts(parts);
    }

    /** Takes in the facts of story after story, in any order and from any thread. */
    public static final class FactsCollector {
        private final List<Merging<?>> all = new ArrayList<>();

        public FactsCollector() {
            for (Kind kind : Kind.values()) {
                all.add(Merging.of(kind.of));
            }
        }

        public synchronized void add(Facts facts) {
            all.forEach(one -> one.add(facts));
        }

        /** The facts of all stories so far. */
        public synchronized Facts merged() {
            List<KindFacts<?>> parts = new ArrayList<>();
            all.forEach(one -> parts.add(one.merged()));
            return new Facts(parts);
        }
    }

    private record Merging<F>(FactKind<F> kind, FactKind.Merger<F> merger) {
        static <F> Merging<F> of(FactKind<F> kind) {
            return new Merging<>(kind, kind.mergers().get());
        }

        void add(Facts facts) {
            merger.add(facts.of(kind));
        }

        KindFacts<F> merged() {
            return new KindFacts<>(kind, merger.merged());
        }
    }
}
