package dev.wirelint.archive;

import java.io.Serializable;
import java.util.Arrays;

/** The key of a fact on its way: what it belongs to, and where in that it stands. */
final class FactKey implements Serializable, Comparable<FactKey> {
    private static final long serialVersionUID = 1;

    private final byte[] group;
    private final byte[] order;

    FactKey(byte[] group, byte[] order) {
        this.group = group;
        this.order = order;
    }

    byte[] group() {
        return group;
    }

    byte[] order() {
        return order;
    }

    /** The same for all of one group. */
    int groupHash() {
        return Arrays.hashCode(group) * 0x9E3779B9;
    }

    @Override
    public int compareTo(FactKey other) {
        int groups = Arrays.compareUnsigned(group, other.group);
        return groups != 0 ? groups : Arrays.compareUnsigned(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactKey key && Arrays.equals(group, key.group) && Arrays.equals(order, key.order);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(group) + Arrays.hashCode(order);
    }
}
