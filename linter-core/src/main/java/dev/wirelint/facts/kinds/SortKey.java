package dev.wirelint.facts.kinds;

import java.io.ByteArrayOutputStream;

/** Builds a key of bytes that sorts as the values in it do, one after the other. */
public final class SortKey {
    private static final SortKey NOTHING = new SortKey();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** The key of what needs none. */
    public static byte[] none() {
        return NOTHING.done();
    }

    /** Adds a text, which sorts as {@link String#compareTo} has it. */
    public SortKey text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes.write(c >>> Byte.SIZE);
            bytes.write(c);
        }
        // A text that is cut short comes first.
        bytes.write(0);
        bytes.write(0);
        return this;
    }

    /** Adds a number. */
    public SortKey number(long number) {
        long shifted = number ^ Long.MIN_VALUE;
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (shifted >>> shift));
        }
        return this;
    }

    /** Adds a number with a fraction, which sorts as {@link Double#compare} has it. */
    public SortKey decimal(double number) {
        long bits = Double.doubleToLongBits(number);
        return number(bits < 0 ? bits ^ Long.MAX_VALUE : bits);
    }

    public byte[] done() {
        return bytes.toByteArray();
    }
}
