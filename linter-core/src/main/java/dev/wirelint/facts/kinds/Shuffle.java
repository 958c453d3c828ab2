package dev.wirelint.facts.kinds;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/**
 * How facts of one kind are brought together by key, so that the facts of many stories need never be in one place: each
 * group that comes out can be looked at by itself, and what all of them say is what the facts as a whole say.
 *
 * @param <F> the facts of one story or of many
 * @param split takes the facts of one story apart
 * @param steps what is done with them, one after the other
 * @param last what is done with equal keys when the last step is over
 * @param gathered the facts of one group, and a place to say what was too common to be looked at whole
 */
public record Shuffle<F>(
        BiConsumer<F, Consumer<KeyedFact>> split,
        List<ShuffleStep> steps,
        BinaryOperator<byte[]> last,
        Gatherer<F> gathered) {
    public Shuffle {
        steps = List.copyOf(steps);
    }

    /** Makes facts of a group. */
    public interface Gatherer<F> {
        /**
         * Makes the facts of one group.
         *
         * @param members in their order, one a key; at least one
         * @param told takes what was too common to be looked at whole
         */
        F gather(Iterator<KeyedFact> members, Consumer<String> told);
    }

    /** One step: facts come in by group, and others go out. */
    public sealed interface ShuffleStep permits ByGroup, ByTable {
        /** Merges what has the same group and the same order before anything else is done with it. */
        BinaryOperator<byte[]> merging();
    }

    /**
     * A step that needs all that is in one group, and nothing else.
     *
     * @param work takes the members of a group in their order and gives what goes out
     */
    public record ByGroup(BinaryOperator<byte[]> merging, BiConsumer<Iterator<KeyedFact>, Consumer<KeyedFact>> work)
            implements ShuffleStep {}

    /**
     * A step for which what comes first in the order of all decides. What decides fits into a small table, which is
     * made in one place; with it each fact can be dealt with anywhere.
     *
     * @param table takes the facts in their order, as many as it needs
     * @param work gives what goes out for each
     */
    public record ByTable(BinaryOperator<byte[]> merging, TableMaker table, TableWork work) implements ShuffleStep {}

    /** Makes the table that decides. */
    public interface TableMaker {
        byte[] make(Iterator<KeyedFact> inOrder);
    }

    /** Gets ready to deal with facts by the table. */
    public interface TableWork {
        BiConsumer<KeyedFact, Consumer<KeyedFact>> with(byte[] table);
    }

    /** Where equal keys are the same fact. */
    public static byte[] any(byte[] one, byte[] other) {
        return one.length <= other.length ? one : other;
    }
}
