package dev.wirelint.facts.repeats;

import dev.wirelint.facts.kinds.SortKey;
import java.util.Comparator;

/** A passage among others: the commonest comes first. */
record RankedPrint(int stories, ParagraphFingerprint print) implements Comparable<RankedPrint> {
    private static final Comparator<RankedPrint> ORDER =
            Comparator.comparingInt((RankedPrint r) -> -r.stories()).thenComparing(RankedPrint::print);

    @Override
    public int compareTo(RankedPrint other) {
        return ORDER.compare(this, other);
    }

    /** The same order in bytes. */
    byte[] sorted() {
        return new SortKey()
                .number(-stories)
                .number(print.bits())
                .number(print.words())
                .done();
    }
}
