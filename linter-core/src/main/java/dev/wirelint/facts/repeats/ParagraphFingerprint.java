package dev.wirelint.facts.repeats;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left of a paragraph's words when two are compared: a SimHash (Charikar, 2002) of its runs of three words, in
 * which paragraphs that say nearly the same differ in few bits. Figures count as alike.
 *
 * @param words how many words there are; short paragraphs are alike only where they are the same
 */
public record ParagraphFingerprint(long bits, int words) implements Comparable<ParagraphFingerprint> {
    private static final Comparator<ParagraphFingerprint> ORDER =
            Comparator.comparingLong(ParagraphFingerprint::bits).thenComparingInt(ParagraphFingerprint::words);

    private static final int SHINGLE = 3;
    private static final int LONG = 12;
    private static final int FEW_BITS = 6;
    private static final double MOST_LONGER = 1.25;

    /** The fingerprint of a passage's words, in lower case. */
    public static ParagraphFingerprint of(List<String> words) {
        List<String> plain = words.stream().map(ParagraphFingerprint::plain).toList();
        int[] weights = new int[Long.SIZE];
        for (int i = 0; i <= Math.max(0, plain.size() - SHINGLE); i++) {
            long hash = hash(plain.subList(i, Math.min(plain.size(), i + SHINGLE)));
            for (int bit = 0; bit < Long.SIZE; bit++) {
                weights[bit] += ((hash >>> bit) & 1) == 1 ? 1 : -1;
            }
        }
        long bits = IntStream.range(0, Long.SIZE)
                .filter(bit -> weights[bit] > 0)
                .mapToLong(bit -> 1L << bit)
                .reduce(0, (a, b) -> a | b);
        return new ParagraphFingerprint(bits, words.size());
    }

    /** Whether the two stand for nearly the same words. */
    public boolean isLike(ParagraphFingerprint other) {
        if (Math.min(words, other.words) < LONG) {
            return equals(other);
        }
        return Math.max(words, other.words) <= MOST_LONGER * Math.min(words, other.words)
                && Long.bitCount(bits ^ other.bits) <= FEW_BITS;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(bits);
        out.writeInt(words);
    }

    static ParagraphFingerprint read(DataInput in) throws IOException {
        return new ParagraphFingerprint(in.readLong(), in.readInt());
    }

    @Override
    public int compareTo(ParagraphFingerprint other) {
        return ORDER.compare(this, other);
    }

    private static String plain(String word) {
        return Character.isDigit(word.charAt(0)) ? "0" : word;
    }

    private static long hash(List<String> words) {
        long hash = 0xCBF29CE484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ ' ') * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        return hash ^ (hash >>> 33);
    }
}
