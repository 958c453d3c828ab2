package dev.wirelint.run.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Finds rows by one of their numbers, the last written first. */
final class RowIndex {
    private static final int NONE = -1;

    private final ByteBuffer rows;
    private final int at;
    private final int[] heads;
    private final int[] next;

    /** @param at where in a row the number stands */
    RowIndex(ByteBuffer rows, int at) {
        this.rows = rows;
        this.at = at;
        int count = rows.capacity() / IndexRow.BYTES;
        this.heads = new int[Integer.highestOneBit(Math.max(8, count)) * 2];
        this.next = new int[count];
        Arrays.fill(heads, NONE);
        for (int row = 0; row < count; row++) {
            int slot = slot(number(row));
            next[row] = heads[slot];
            heads[slot] = row;
        }
    }

    /** The first row with this number; negative where there is none. */
    int first(long number) {
        return from(heads[slot(number)], number);
    }

    /** The next row with the number of this one; negative where there is none. */
    int after(int row) {
        return from(next[row], number(row));
    }

    private int from(int row, long number) {
        int at = row;
        while (at != NONE && number(at) != number) {
            at = next[at];
        }
        return at;
    }

    private long number(int row) {
        return rows.getLong(row * IndexRow.BYTES + at);
    }

    private int slot(long number) {
        return (int) (number ^ (number >>> 29)) & (heads.length - 1);
    }
}
