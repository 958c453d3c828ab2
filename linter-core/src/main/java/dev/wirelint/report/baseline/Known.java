package dev.wirelint.report.baseline;

import dev.wirelint.finding.Fingerprint;
import java.util.Comparator;

/** A finding of the baseline: the story and what makes it the same one again. */
record Known(String path, Fingerprint print) implements Comparable<Known> {
    private static final Comparator<Known> ORDER = Comparator.comparing(Known::path)
            .thenComparing(k -> k.print().rule())
            .thenComparing(k -> k.print().words())
            .thenComparing(k -> k.print().before())
            .thenComparing(k -> k.print().after());

    @Override
    public int compareTo(Known other) {
        return ORDER.compare(this, other);
    }
}
