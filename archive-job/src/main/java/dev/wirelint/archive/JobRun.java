package dev.wirelint.archive;

import dev.wirelint.archive.Comparison.SaidTogether;
import dev.wirelint.archive.WorkFolder.CannotBegin;
import dev.wirelint.facts.Facts;
import dev.wirelint.report.JsonReport;
import dev.wirelint.report.Tool;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;
import scala.Tuple3;

/** One run of the job: each story by itself, all together, and what came of it. */
final class JobRun {
    private static final int PIECES_A_CORE = 16;
    private static final int STORIES_A_PLACE = 2_000;
    private static final int PIECES_A_FILE = 16;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final JobOptions options;
    private final PrintStream err;

    JobRun(SparkSession spark, JobOptions options, PrintStream err) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.options = options;
        this.err = err;
    }

    void run() throws IOException, CannotBegin {
        WorkFolder work = new WorkFolder(options.output(), context.hadoopConfiguration());
        if (work.begin(decides(), options.resume())) {
            err.println("wirelint archive: " + options.output() + " is done; nothing is left to go on with");
            return;
        }
        List<Piece> pieces = new Inputs(spark, options, work).pieces();
        String above = Inputs.above(pieces).toString();
        try (MinuteLine line = new MinuteLine(err, pieces.size())) {
            Dataset<Row> alone = alone(pieces, above, work, line);
            Row counts = alone.agg(functions.sum("stories"), functions.sum("without_copy"))
                    .first();
            long rows = counts.isNullAt(0) ? 0 : counts.getLong(0);
            long articles = counts.isNullAt(1) ? 0 : rows - counts.getLong(1);
            Set<Facts.Kind> kinds = pieces.isEmpty()
                    ? Set.of()
                    : JobDesk.of(options).check(Path.of(above), Path.of(above)).kinds();
            CollectionAccumulator<String> told = context.sc().collectionAccumulator("told");
            line.says("comparing " + rows + " stories");
            JavaRDD<SaidTogether> together =
                    new Comparison(context, options, Path.of(above), places(rows), told).of(facts(alone), kinds);
            JavaRDD<StoryRecord> stories = Tallies.told(whole(pieces, above, alone, together), articles);
            line.says("writing what was found");
            stories.persist(StorageLevel.DISK_ONLY());
            work.clear("findings");
            stories.map(StoryRecord::story)
                    .filter(story -> !story.findings().isEmpty())
                    .map(JsonReport::line)
                    .saveAsTextFile(work.result("findings"));
            Results results = new Results(spark, work);
            results.tables();
            results.summary(articles, new TreeSet<>(told.value()));
            work.done();
            line.says(articles + " stories checked and compared; " + options.output() + " holds what was found");
        }
    }

    /** What everything that is kept hangs on. */
    private String decides() throws IOException {
        List<String> inputs = new ArrayList<>();
        for (String input : options.inputs()) {
            inputs.add(WorkFolder.stamp(input, context.hadoopConfiguration()));
        }
        Path here = Path.of("").toAbsolutePath().resolve("stories.txt");
        return String.join(
                "\n",
                Tool.version(),
                String.join("\n", inputs),
                options.format(),
                String.join(" ", options.fields()),
                String.join(" ", options.rules()),
                String.valueOf(options.rowsATask()),
                JobDesk.of(options).desk().guide().print(here));
    }

    private int places(long rows) {
        return (int) Math.min(20_000, Math.max(2L * context.defaultParallelism(), rows / STORIES_A_PLACE));
    }

    /** Checks what is not checked yet, some pieces at a time, so that a run that stops loses little. */
    private Dataset<Row> alone(List<Piece> pieces, String above, WorkFolder work, MinuteLine line) throws IOException {
        int some = Math.max(1, PIECES_A_CORE * context.defaultParallelism());
        List<String> folders = new ArrayList<>();
        LongAccumulator checked = context.sc().longAccumulator("stories checked");
        LongAccumulator broken = context.sc().longAccumulator("broken stories");
        line.counts(checked, broken);
        for (int from = 0; from < pieces.size(); from += some) {
            String name = "alone-" + from;
            folders.add(work.path(name));
            if (!work.isDone(name)) {
                List<Piece> now = List.copyOf(pieces.subList(from, Math.min(pieces.size(), from + some)));
                JobOptions asked = options;
                JavaRDD<Row> rows = context.parallelize(now, now.size())
                        .map(piece -> Alone.of(piece, asked, above, isBroken -> {
                            checked.add(1);
                            broken.add(isBroken ? 1 : 0);
                        }));
                spark.createDataFrame(rows, Alone.SCHEMA)
                        .write()
                        .mode("overwrite")
                        .parquet(work.path(name));
            }
            line.done(Math.min(pieces.size(), from + some));
        }
        return folders.isEmpty()
                ? spark.createDataFrame(List.of(), Alone.SCHEMA)
                : spark.read().schema(Alone.SCHEMA).parquet(folders.toArray(String[]::new));
    }

    private static JavaRDD<byte[]> facts(Dataset<Row> alone) {
        return alone.select("facts")
                .javaRDD()
                .flatMap(row -> Alone.facts((byte[]) row.get(0)).iterator());
    }

    private JavaRDD<StoryRecord> whole(
            List<Piece> pieces, String above, Dataset<Row> alone, JavaRDD<SaidTogether> together) {
        int files = Math.max(
                1, Math.min(pieces.size(), Math.max(context.defaultParallelism(), pieces.size() / PIECES_A_FILE)));
        PieceOrder order = new PieceOrder(files, Math.max(1, pieces.size()));
        Broadcast<PieceOf> pieceOf = context.broadcast(PieceOf.of(pieces));
        JavaPairRDD<Integer, Piece> all =
                context.parallelize(pieces, files).mapToPair(p -> new Tuple2<>(p.number(), p));
        JavaPairRDD<Integer, byte[]> found = alone.select("number", "found")
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getInt(0), (byte[]) row.get(1)));
        JavaPairRDD<Integer, SaidTogether> said =
                together.mapToPair(one -> new Tuple2<>(pieceOf.value().of(one.story()), one));
        JobOptions asked = options;
        JavaRDD<StoryRecord> whole = all.cogroup(found, said, order).mapPartitions(some -> {
            List<Tuple2<Integer, Tuple3<Iterable<Piece>, Iterable<byte[]>, Iterable<SaidTogether>>>> mine =
                    new ArrayList<>();
            some.forEachRemaining(mine::add);
            mine.sort((one, other) -> Integer.compare(one._1(), other._1()));
            var left = mine.iterator();
            return Flattened.<StoryRecord>of(left::hasNext, out -> {
                var one = left.next()._2();
                try {
                    Whole.of(
                                    one._1().iterator().next(),
                                    asked,
                                    above,
                                    one._2().iterator().next(),
                                    one._3())
                            .forEach(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        });
        return whole.persist(StorageLevel.DISK_ONLY());
    }
}
