package dev.wirelint.archive;

import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.OneCause;
import dev.wirelint.report.RunTally;
import dev.wirelint.report.RunTally.FoundFirst;
import dev.wirelint.run.SaidOnce;
import dev.wirelint.run.cache.FindingsData;
import dev.wirelint.text.Place;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Says once what stands in many stories for one reason, as the report of a command line does. */
final class Tallies {
    private Tallies() {}

    /** @param articles how many stories there are, with those in which nothing was found */
    static JavaRDD<StoryRecord> told(JavaRDD<StoryRecord> stories, long articles) {
        Map<String, byte[]> once = tallied(stories, SaidOnce::tallies, tally -> tally.stories() > 1);
        JavaRDD<StoryRecord> apart = stories.map(record -> {
            CheckedStory story = record.story();
            return record.with(OneCause.in(SaidOnce.in(record.number(), story, read(once))));
        });
        apart.persist(StorageLevel.DISK_ONLY());
        if (!OneCause.isARun(apart.count())) {
            return apart;
        }
        Map<String, byte[]> causes =
                tallied(apart, OneCause::overTheRun, tally -> OneCause.isOfTheRun(tally, articles));
        return apart.mapPartitions(records -> {
            Map<String, RunTally> all = read(causes);
            return Flattened.of(records::hasNext, out -> {
                StoryRecord record = records.next();
                out.accept(record.with(OneCause.told(record.number(), record.story(), all)));
            });
        });
    }

    private interface Tallying extends BiFunction<Long, CheckedStory, Map<String, RunTally>>, java.io.Serializable {}

    private interface Deciding extends Predicate<RunTally>, java.io.Serializable {}

    private static Map<String, byte[]> tallied(JavaRDD<StoryRecord> stories, Tallying tallying, Deciding decides) {
        return new HashMap<>(stories.flatMapToPair(record -> {
                    List<Tuple2<String, byte[]>> mine = new ArrayList<>();
                    tallying.apply(record.number(), record.story())
                            .forEach((cause, tally) -> mine.add(new Tuple2<>(cause, bytes(tally))));
                    return mine.iterator();
                })
                .reduceByKey((one, other) -> bytes(read(one).merge(read(other))))
                .filter(tally -> decides.test(read(tally._2())))
                .collectAsMap());
    }

    private static byte[] bytes(RunTally tally) {
        return FactBytes.of(tally, Tallies::write);
    }

    private static RunTally read(byte[] bytes) {
        return FactBytes.read(bytes, Tallies::read);
    }

    private static Map<String, RunTally> read(Map<String, byte[]> tallies) {
        Map<String, RunTally> read = new HashMap<>();
        tallies.forEach((cause, bytes) -> read.put(cause, read(bytes)));
        return read;
    }

    private static void write(RunTally tally, DataOutput out) throws IOException {
        out.writeInt(tally.stories());
        out.writeInt(tally.first().size());
        for (FoundFirst one : tally.first()) {
            out.writeLong(one.story());
            FindingsData.write(List.of(one.finding()), out);
            one.place().write(out);
        }
    }

    private static RunTally read(DataInput in) throws IOException {
        int stories = in.readInt();
        List<FoundFirst> first = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            first.add(new FoundFirst(in.readLong(), FindingsData.read(in).get(0), Place.read(in)));
        }
        return new RunTally(stories, first);
    }
}
