package dev.wirelint.archive;

import dev.wirelint.facts.Facts;
import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.KeyedGroups;
import dev.wirelint.facts.kinds.Shuffle;
import dev.wirelint.facts.kinds.SortKey;
import dev.wirelint.finding.Finding;
import dev.wirelint.run.RowCheck;
import dev.wirelint.run.cache.FindingsData;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import scala.Tuple2;

/**
 * Compares the facts of all stories by shuffling them by key, one kind after the other: no place ever holds more than
 * one group, and where many stories say the same, it is merged before it travels.
 */
final class Comparison {
    private final JavaSparkContext spark;
    private final JobOptions options;
    private final String above;
    private final int places;
    private final CollectionAccumulator<String> told;

    /**
     * Gets ready to compare.
     *
     * @param above a place among all stories, whose configuration says how they are compared
     * @param places over so many parts the facts are spread
     */
    Comparison(JavaSparkContext spark, JobOptions options, Path above, int places, CollectionAccumulator<String> told) {
        this.spark = spark;
        this.options = options;
        this.above = above.toString();
        this.places = places;
        this.told = told;
    }

    /**
     * What was found of one story.
     *
     * @param order where it comes among what was found of it
     * @param findings in bytes
     */
    record SaidTogether(String story, byte[] order, byte[] findings) implements Serializable {
        static int compare(SaidTogether one, SaidTogether other) {
            return Arrays.compareUnsigned(one.order, other.order);
        }
    }

    /** @param facts of stories, in bytes */
    JavaRDD<SaidTogether> of(JavaRDD<byte[]> facts, Set<Facts.Kind> kinds) {
        JavaRDD<SaidTogether> all = spark.emptyRDD();
        for (Facts.Kind kind : kinds.stream().sorted().toList()) {
            all = all.union(of(facts, kind));
        }
        return all;
    }

    private JavaRDD<SaidTogether> of(JavaRDD<byte[]> facts, Facts.Kind kind) {
        JavaPairRDD<FactKey, byte[]> moving = facts.mapPartitionsToPair(stories -> Flattened.of(
                stories::hasNext,
                out -> FactBytes.read(stories.next(), Facts::read).split(kind, fact -> out.accept(pair(fact)))));
        for (int i = 0; i < kind.steps().size(); i++) {
            moving = step(moving, kind, i);
        }
        JavaPairRDD<FactKey, byte[]> last = sorted(moving.reduceByKey(
                new ByGroups(places), (one, other) -> kind.last().apply(one, other)));
        JobOptions asked = options;
        String place = above;
        CollectionAccumulator<String> notes = told;
        return last.mapPartitions(group -> said(group, kind, asked, place, notes::add));
    }

    private JavaPairRDD<FactKey, byte[]> step(JavaPairRDD<FactKey, byte[]> in, Facts.Kind kind, int number) {
        Shuffle.ShuffleStep step = kind.steps().get(number);
        JavaPairRDD<FactKey, byte[]> merged = in.reduceByKey(
                new ByGroups(places),
                (one, other) -> kind.steps().get(number).merging().apply(one, other));
        if (step instanceof Shuffle.ByTable byTable) {
            // What comes first decides; the table is full long before the last of many facts.
            Iterator<Tuple2<FactKey, byte[]>> inOrder =
                    merged.sortByKey(true, places).toLocalIterator();
            Broadcast<byte[]> table = spark.broadcast(byTable.table().make(keyed(inOrder)));
            return merged.mapPartitionsToPair(facts -> {
                Shuffle.ByTable again = (Shuffle.ByTable) kind.steps().get(number);
                BiConsumer<KeyedFact, Consumer<KeyedFact>> work = again.work().with(table.value());
                Iterator<KeyedFact> keyed = keyed(facts);
                return Flattened.of(keyed::hasNext, out -> work.accept(keyed.next(), fact -> out.accept(pair(fact))));
            });
        }
        return sorted(merged).mapPartitionsToPair(facts -> {
            Shuffle.ByGroup byGroup = (Shuffle.ByGroup) kind.steps().get(number);
            KeyedGroups groups = new KeyedGroups(keyed(facts));
            return Flattened.of(groups::hasNext, out -> {
                KeyedGroups.Group group = groups.next();
                byGroup.work().accept(group, fact -> out.accept(pair(fact)));
                group.leave();
            });
        });
    }

    /** Sorts within each place, on disk where memory is short; what is there already does not travel. */
    private JavaPairRDD<FactKey, byte[]> sorted(JavaPairRDD<FactKey, byte[]> merged) {
        return merged.repartitionAndSortWithinPartitions(new ByGroups(places));
    }

    private static Iterator<SaidTogether> said(
            Iterator<Tuple2<FactKey, byte[]>> facts,
            Facts.Kind kind,
            JobOptions options,
            String above,
            Consumer<String> told) {
        Path place = Path.of(above);
        RowCheck check = JobDesk.of(options).check(place, place);
        KeyedGroups groups = new KeyedGroups(keyed(facts));
        return Flattened.of(groups::hasNext, out -> {
            KeyedGroups.Group group = groups.next();
            byte[] order = order(kind, group.key());
            Map<String, List<Finding>> found = check.together(Facts.ofGroup(kind, group, told));
            found.forEach((story, findings) ->
                    out.accept(new SaidTogether(story, order, FactBytes.of(findings, FindingsData::write))));
            group.leave();
        });
    }

    private static byte[] order(Facts.Kind kind, byte[] group) {
        byte[] first = new SortKey().number(kind.ordinal()).done();
        byte[] order = Arrays.copyOf(first, first.length + group.length);
        System.arraycopy(group, 0, order, first.length, group.length);
        return order;
    }

    private static Iterator<KeyedFact> keyed(Iterator<Tuple2<FactKey, byte[]>> facts) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return facts.hasNext();
            }

            @Override
            public KeyedFact next() {
                Tuple2<FactKey, byte[]> fact = facts.next();
                return new KeyedFact(fact._1().group(), fact._1().order(), fact._2());
            }
        };
    }

    private static Tuple2<FactKey, byte[]> pair(KeyedFact fact) {
        return new Tuple2<>(new FactKey(fact.group(), fact.order()), fact.value());
    }
}
