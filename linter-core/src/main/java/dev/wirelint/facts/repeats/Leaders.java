package dev.wirelint.facts.repeats;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The passages that others may join because they are nearly alike. Two fingerprints that differ in at most six of 64
 * bits agree in at least one of eight bytes, so only those that share a byte are compared, and of one byte's a bounded
 * number.
 */
final class Leaders {
    private static final int BYTES = Long.BYTES;
    private static final int MOST_COMPARED = 64;
    private static final int LISTS = BYTES * 256;

    private final Map<Long, List<RankedPrint>> byByte = new HashMap<>();
    private final List<RankedPrint> all = new ArrayList<>();
    private int full;

    /** Whether no passage that comes later can be joined. */
    boolean isFull() {
        return full == LISTS;
    }

    /** The next passage in their order: it joins the first it is like, or leads. */
    ParagraphFingerprint joined(RankedPrint next) {
        ParagraphFingerprint leader = leaderOf(next);
        if (leader.equals(next.print())) {
            add(next);
        }
        return leader;
    }

    private void add(RankedPrint leader) {
        boolean listed = false;
        for (int i = 0; i < BYTES; i++) {
            List<RankedPrint> leaders = byByte.computeIfAbsent(key(leader.print(), i), k -> new ArrayList<>());
            if (leaders.size() < MOST_COMPARED) {
                leaders.add(leader);
                listed = true;
                full += leaders.size() == MOST_COMPARED ? 1 : 0;
            }
        }
        if (listed) {
            all.add(leader);
        }
    }

    /** The first that a passage is like of those that come before it; the passage itself where there is none. */
    ParagraphFingerprint leaderOf(RankedPrint one) {
        for (int i = 0; i < BYTES; i++) {
            for (RankedPrint leader : byByte.getOrDefault(key(one.print(), i), List.of())) {
                if (leader.compareTo(one) >= 0) {
                    break;
                }
                if (leader.print().isLike(one.print())) {
                    return leader.print();
                }
            }
        }
        return one.print();
    }

    private static long key(ParagraphFingerprint print, int index) {
        return ((print.bits() >>> (index * Byte.SIZE)) & 0xFF) | ((long) index << Byte.SIZE);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(all.size());
        for (RankedPrint leader : all) {
            out.writeInt(leader.stories());
            leader.print().write(out);
        }
    }

    static Leaders read(DataInput in) throws IOException {
        Leaders leaders = new Leaders();
        for (int left = in.readInt(); left > 0; left--) {
            leaders.add(new RankedPrint(in.readInt(), ParagraphFingerprint.read(in)));
        }
        return leaders;
    }
}
