package dev.wirelint.run.rows;

import dev.wirelint.facts.Facts;
import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.KeyedGroups;
import dev.wirelint.facts.kinds.Shuffle;
import dev.wirelint.facts.kinds.SortKey;
import dev.wirelint.finding.Finding;
import dev.wirelint.run.cache.FindingsData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Compares the rows of an archive with one another, on disk: what is held in memory does not grow with the rows. It
 * takes their facts, and gives what they say together row by row.
 */
public final class RowComparison implements AutoCloseable {
    private static final long LEAST_BUDGET = 4L << 20;
    private static final long MOST_BUDGET = 64L << 20;
    private static final int SHARE = 32;

    private final Path folder;
    private final long budget;
    private final Map<Facts.Kind, SortedRuns> facts = new EnumMap<>(Facts.Kind.class);

    /**
     * Gets ready to compare.
     *
     * @param kinds the facts that some rule reads
     */
    public RowComparison(Set<Facts.Kind> kinds) throws IOException {
        folder = Files.createTempDirectory("wirelint-");
        budget = Math.max(
                LEAST_BUDGET, Math.min(MOST_BUDGET, Runtime.getRuntime().maxMemory() / SHARE));
        kinds.forEach(kind -> facts.put(kind, runs(merging(kind, 0))));
    }

    private SortedRuns runs(BinaryOperator<byte[]> merging) {
        return new SortedRuns(folder, merging, budget);
    }

    private static BinaryOperator<byte[]> merging(Facts.Kind kind, int step) {
        return step < kind.steps().size() ? kind.steps().get(step).merging() : kind.last();
    }

    /** Takes in what one row says. */
    public void add(byte[] row) {
        Facts said = FactBytes.read(row, Facts::read);
        facts.forEach((kind, runs) -> said.split(kind, runs::add));
    }

    /**
     * Compares all that was taken in.
     *
     * @param rules looks at what belongs together
     * @param row the number of the row with a name
     * @param told takes what was too common to be looked at whole
     */
    public RowFindings compared(
            Function<Facts, Map<String, List<Finding>>> rules, Function<String, Long> row, Consumer<String> told) {
        SortedRuns found = runs(Shuffle::any);
        long[] number = {0};
        for (Facts.Kind kind : List.copyOf(facts.keySet())) {
            try (SortedRuns last = shuffled(kind)) {
                KeyedGroups groups = new KeyedGroups(last.sorted());
                while (groups.hasNext()) {
                    KeyedGroups.Group group = groups.next();
                    rules.apply(Facts.ofGroup(kind, group, told)).forEach((story, said) -> {
                        byte[] key = new SortKey().number(row.apply(story)).done();
                        byte[] order = new SortKey().number(number[0]++).done();
                        found.add(new KeyedFact(key, order, FactBytes.of(said, FindingsData::write)));
                    });
                    group.leave();
                }
            }
        }
        return new RowFindings(found);
    }

    private SortedRuns shuffled(Facts.Kind kind) {
        SortedRuns in = Objects.requireNonNull(facts.remove(kind));
        for (int i = 0; i < kind.steps().size(); i++) {
            SortedRuns out = runs(merging(kind, i + 1));
            Shuffle.ShuffleStep step = kind.steps().get(i);
            if (step instanceof Shuffle.ByGroup byGroup) {
                KeyedGroups groups = new KeyedGroups(in.sorted());
                while (groups.hasNext()) {
                    KeyedGroups.Group group = groups.next();
                    byGroup.work().accept(group, out::add);
                    group.leave();
                }
            } else if (step instanceof Shuffle.ByTable byTable) {
                BiConsumer<KeyedFact, Consumer<KeyedFact>> work =
                        byTable.work().with(byTable.table().make(in.sorted()));
                in.sorted().forEachRemaining(fact -> work.accept(fact, out::add));
            }
            in.close();
            in = out;
        }
        return in;
    }

    @Override
    public void close() throws IOException {
        facts.values().forEach(SortedRuns::close);
        List<Path> left = new ArrayList<>();
        try (var files = Files.list(folder)) {
            files.forEach(left::add);
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
