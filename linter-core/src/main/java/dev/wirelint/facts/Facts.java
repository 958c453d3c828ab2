package dev.wirelint.facts;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.StoryLanguage;
import dev.wirelint.facts.keyfigures.KeyFigureFacts;
import dev.wirelint.facts.kinds.FactKind;
import dev.wirelint.facts.names.NameFacts;
import dev.wirelint.facts.repeats.RepeatFacts;
import dev.wirelint.facts.spoken.QuoteFacts;
import dev.wirelint.facts.versions.VersionFacts;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

        void write(DataOutput out) throws IOException {
            kind.writer().write(facts, out);
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
