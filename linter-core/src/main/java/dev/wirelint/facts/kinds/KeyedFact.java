package dev.wirelint.facts.kinds;

import java.util.Arrays;
import java.util.Comparator;

/**
 * One fact on its way to those that it is to be looked at with: what shares a group comes together, in order. Keys are
 * compared byte by byte, without sign, so that every machine sorts alike.
 */
public final class KeyedFact {
    /** By group, then by the order within it. */
    public static final Comparator<KeyedFact> ORDER = (one, other) -> {
        int groups = Arrays.compareUnsigned(one.group, other.group);
        return groups != 0 ? groups : Arrays.compareUnsigned(one.order, other.order);
    };

    private final byte[] group;
    private final byte[] order;
    private final byte[] value;

    /** Holds a fact; the arrays are not copied and must not change. */
    public KeyedFact(byte[] group, byte[] order, byte[] value) {
        this.group = group;
        this.order = order;
        this.value = value;
    }

    public byte[] group() {
        return group;
    }

    public byte[] order() {
        return order;
    }

    public byte[] value() {
        return value;
    }

    /** Whether both are of one group. */
    public boolean isWith(KeyedFact other) {
        return Arrays.equals(group, other.group);
    }
}
