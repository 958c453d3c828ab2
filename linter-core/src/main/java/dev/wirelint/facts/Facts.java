package dev.wirelint.facts;

import dev.wirelint.analysis.Copy;
import dev.wirelint.facts.keyfigures.KeyFigureFacts;
import dev.wirelint.facts.names.NameFacts;
import dev.wirelint.facts.repeats.RepeatFacts;
import dev.wirelint.facts.spoken.QuoteFacts;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;

/**
 * What other stories need to know of one, or of many taken together. Facts merge in any order into the same value, so
 * the stories can be checked on one thread or on many.
 */
public record Facts(NameFacts names, RepeatFacts repeats, QuoteFacts quotes, KeyFigureFacts keyFigures) {
    /** What facts can be of. */
    public enum Kind {
        NAMES,
        REPEATS,
        QUOTES,
        KEY_FIGURES
    }

    /**
     * The facts of one story.
     *
     * @param kinds those that somebody will read; of the others there is nothing
     */
    public static Facts of(Copy copy, Set<Kind> kinds) {
        return new Facts(
                kinds.contains(Kind.NAMES) ? NameFacts.of(copy) : NameFacts.NONE,
                kinds.contains(Kind.REPEATS) ? RepeatFacts.of(copy) : RepeatFacts.NONE,
                kinds.contains(Kind.QUOTES) ? QuoteFacts.of(copy) : QuoteFacts.NONE,
                kinds.contains(Kind.KEY_FIGURES) ? KeyFigureFacts.of(copy) : KeyFigureFacts.NONE);
    }

    /** Writes the facts so that {@link #read} gives the same; equal facts give equal bytes. */
    public void write(DataOutput out) throws IOException {
        names.write(out);
        repeats.write(out);
        quotes.write(out);
        keyFigures.write(out);
    }

    public static Facts read(DataInput in) throws IOException {
        return new Facts(NameFacts.read(in), RepeatFacts.read(in), QuoteFacts.read(in), KeyFigureFacts.read(in));
    }

    /** Takes in the facts of story after story, in any order and from any thread. */
    public static final class Collector {
        private final NameFacts.Collector names = new NameFacts.Collector();
        private final RepeatFacts.Collector repeats = new RepeatFacts.Collector();
        private final QuoteFacts.Collector quotes = new QuoteFacts.Collector();
        private final KeyFigureFacts.Collector keyFigures = new KeyFigureFacts.Collector();

        public synchronized void add(Facts facts) {
            names.add(facts.names);
            repeats.add(facts.repeats);
            quotes.add(facts.quotes);
            keyFigures.add(facts.keyFigures);
        }

        /** The facts of all stories so far. */
        public synchronized Facts merged() {
            return new Facts(names.merged(), repeats.merged(), quotes.merged(), keyFigures.merged());
        }
    }
}
