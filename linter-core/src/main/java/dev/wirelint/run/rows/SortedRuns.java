package dev.wirelint.run.rows;

import dev.wirelint.facts.kinds.KeyedFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Sorts more facts than memory holds, in runs on disk that are merged when they are read; equal keys become one. */
final class SortedRuns implements AutoCloseable {
    /** What an object costs besides its bytes. */
    private static final int OVERHEAD = 96;

    private static final int MOST_RUNS = 100;

    private final Path folder;
    private final BinaryOperator<byte[]> merging;
    private final long budget;
    private final List<Path> runs = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private List<KeyedFact> held = new ArrayList<>();
    private long size;

    /**
     * Gets ready to sort.
     *
     * @param folder where runs are written
     * @param merging merges the values of equal keys, in any order
     * @param budget how many bytes are held in memory
     */
    SortedRuns(Path folder, BinaryOperator<byte[]> merging, long budget) {
        this.folder = folder;
        this.merging = merging;
        this.budget = budget;
    }

    void add(KeyedFact fact) {
        held.add(fact);
        size += fact.group().length + fact.order().length + fact.value().length + OVERHEAD;
        if (size > budget) {
            List<KeyedFact> merged = merged();
            // What merges well stays in memory.
            if (size > budget / 2) {
                runs.add(written(merged.iterator()));
                held = new ArrayList<>();
                size = 0;
                if (runs.size() >= MOST_RUNS) {
                    runs.add(written(sorted()));
                }
            }
        }
    }

    private List<KeyedFact> merged() {
        held.sort(KeyedFact.ORDER);
        List<KeyedFact> merged = new ArrayList<>();
        new Merged(held.iterator()).forEachRemaining(merged::add);
        held = merged;
        size = merged.stream()
                .mapToLong(f -> f.group().length + f.order().length + f.value().length + OVERHEAD)
                .sum();
        return merged;
    }

    private Path written(Iterator<KeyedFact> facts) {
        List<Path> before = List.copyOf(runs);
        try {
            Path file = Files.createTempFile(folder, "facts", ".run");
            FactRun.write(facts, file);
            if (!open.isEmpty()) {
                closeAll();
                for (Path run : before) {
                    Files.delete(run);
                }
                runs.clear();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was added, sorted, one a key; it may be asked for again when it was read, or left, before. */
    Iterator<KeyedFact> sorted() {
        closeAll();
        Comparator<OneRun> byNext = Comparator.comparing(OneRun::next, KeyedFact.ORDER);
        PriorityQueue<OneRun> queue = new PriorityQueue<>(byNext);
        for (Path run : runs) {
            OneRun one = new OneRun(reading(run));
            if (one.moves()) {
                queue.add(one);
            }
        }
        OneRun inMemory = new OneRun(merged().iterator());
        if (inMemory.moves()) {
            queue.add(inMemory);
        }
        return new Merged(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !queue.isEmpty();
            }

            @Override
            public KeyedFact next() {
                OneRun first = queue.remove();
                KeyedFact next = first.next();
                if (first.moves()) {
                    queue.add(first);
                }
                return next;
            }
        });
    }

    private Iterator<KeyedFact> reading(Path run) {
        try {
            FactRun read = FactRun.open(run);
            open.add(read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeAll() {
        try {
            for (AutoCloseable one : open) {
                one.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("a file of facts cannot be closed", e);
        }
        open.clear();
    }

    @Override
    public void close() {
        closeAll();
        try {
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One run and where it stands. */
    private static final class OneRun {
        private final Iterator<KeyedFact> facts;
        private @Nullable KeyedFact next;

        OneRun(Iterator<KeyedFact> facts) {
            this.facts = facts;
        }

        boolean moves() {
            next = facts.hasNext() ? facts.next() : null;
            return next != null;
        }

        KeyedFact next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            return next;
        }
    }

    /** Makes one of equal keys that follow each other. */
    private final class Merged implements Iterator<KeyedFact> {
        private final Iterator<KeyedFact> facts;
        private @Nullable KeyedFact next;

        Merged(Iterator<KeyedFact> facts) {
            this.facts = facts;
            this.next = facts.hasNext() ? facts.next() : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public KeyedFact next() {
            KeyedFact one = next;
            if (one == null) {
                throw new NoSuchElementException();
            }
            next = facts.hasNext() ? facts.next() : null;
            while (next != null && next.isWith(one) && Arrays.equals(next.order(), one.order())) {
                one = new KeyedFact(one.group(), one.order(), merging.apply(one.value(), next.value()));
                next = facts.hasNext() ? facts.next() : null;
            }
            return one;
        }
    }
}
