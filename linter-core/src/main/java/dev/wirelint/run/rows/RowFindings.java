package dev.wirelint.run.rows;

import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.SortKey;
import dev.wirelint.finding.Finding;
import dev.wirelint.run.cache.FindingsData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of an archive say together, to be asked for row after row. */
public final class RowFindings implements AutoCloseable {
    private final SortedRuns found;
    private final Iterator<KeyedFact> sorted;
    private @Nullable KeyedFact next;

    RowFindings(SortedRuns found) {
        this.found = found;
        this.sorted = found.sorted();
        move();
    }

    private void move() {
        next = sorted.hasNext() ? sorted.next() : null;
    }

    /** What was found in a row; the rows must be asked for in their order. */
    public List<Finding> of(long row) {
        byte[] key = new SortKey().number(row).done();
        List<Finding> findings = new ArrayList<>();
        while (next != null && Arrays.compareUnsigned(next.group(), key) <= 0) {
            if (Arrays.equals(next.group(), key)) {
                findings.addAll(FactBytes.read(next.value(), FindingsData::read));
            }
            move();
        }
        return findings;
    }

    @Override
    public void close() {
        found.close();
    }
}
