package dev.wirelint.facts.kinds;

import dev.wirelint.analysis.Copy;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One kind of facts: all that is done with them, whatever they are of.
 *
 * @param <F> the facts of one story or of many
 * @param none those of no story
 * @param taken takes them from a story
 * @param writer writes them so that {@code reader} gives the same; equal facts give equal bytes
 * @param mergers merges those of many stories, in any order
 * @param shuffle brings those of many stories together by key, where they are too many for one place
 */
public record FactKind<F>(
        Class<F> type,
        F none,
        Function<Copy, F> taken,
        FactWriter<F> writer,
        FactReader<F> reader,
        Supplier<? extends Merger<F>> mergers,
        Shuffle<F> shuffle) {
    /** Writes facts into bytes. */
    public interface FactWriter<F> {
        void write(F facts, DataOutput out) throws IOException;
    }

    /** Reads facts from bytes. */
    public interface FactReader<F> {
        F read(DataInput in) throws IOException;
    }

    /** Takes in the facts of story after story, in any order; one thread at a time. */
    public interface Merger<F> {
        void add(F facts);

        /** The facts of all stories so far. */
        F merged();
    }
}
