package dev.wirelint.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.JsonReport;
import dev.wirelint.report.OneCause;
import dev.wirelint.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job finds what the command line finds, byte for byte, whatever happens to those who do the work. */
class ArchiveJobTest {
    private static final int STORIES = 400;
    private static final int BEFORE_THE_KILL = 6;
    private static final String FIELD = "body=текст";
    private static final List<String> RULES = List.of(
            "repo-name-variant",
            "boilerplate-repeated-paragraph",
            "quote-altered-across-articles",
            "repo-fact-drift",
            "punctuation-space-before");

    @TempDir
    static Path folder = Path.of("");

    private static Path archive = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        assumeTrue(
                Runtime.version().feature() <= 21,
                "Spark 4 does not run on Java " + Runtime.version().feature() + "; name a 17 with -Darchive.jvm");
        archive = folder.resolve("archive.jsonl");
        MadeArchive.write(archive, STORIES);
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    }

    @Test
    void aClusterThatLosesATaskAndAnExecutorFindsWhatTheCommandLineFinds() throws Exception {
        List<String> due = due(archive.toString());
        assertThat(due).anyMatch(l -> l.contains("input-unreadable")).anyMatch(l -> l.contains("repo-fact-drift"));
        SparkSession.Builder cluster = session("local-cluster[2,1,1024]")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.executor.extraJavaOptions", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1")
                .config("spark.hadoop.fs.file.impl", TroubledFiles.class.getName());
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger killed = new AtomicInteger();
        Path output = folder.resolve("cluster");
        try (SparkSession spark = cluster.getOrCreate()) {
            spark.sparkContext().addSparkListener(new SparkListener() {
                private int ended;

                @Override
                public void onTaskEnd(SparkListenerTaskEnd end) {
                    failed.addAndGet(end.taskInfo().successful() ? 0 : 1);
                    if (++ended == BEFORE_THE_KILL) {
                        killed.addAndGet(killOne());
                    }
                }
            });
            run(spark, output, "--rows-a-task", "25");
        }
        assertThat(lines(output)).isEqualTo(due);
        assertThat(failed).as("tasks that failed on purpose").hasPositiveValue();
        assertThat(killed).as("executors killed").hasValue(1);
        assertThat(Files.readString(output.resolve("summary.html")))
                .contains("repo-fact-drift")
                .contains("Hop aboard our crew of harbour friends")
                .contains("archive.jsonl#250");
    }

    /** As {@code kill -9} does. */
    private static int killOne() {
        List<ProcessHandle> executors = ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().command().orElse("").endsWith("java"))
                .toList();
        executors.stream().limit(1).forEach(ProcessHandle::destroyForcibly);
        return Math.min(1, executors.size());
    }

    @Test
    void goesOnWhereItStopped() throws Exception {
        Path output = folder.resolve("stopped");
        try (SparkSession spark = session("local[2]").getOrCreate()) {
            AtomicInteger ended = new AtomicInteger();
            SparkListener stops = new SparkListener() {
                @Override
                public void onTaskEnd(SparkListenerTaskEnd end) {
                    if (ended.incrementAndGet() == 35) {
                        spark.sparkContext().cancelAllJobs();
                    }
                }
            };
            spark.sparkContext().addSparkListener(stops);
            assertThatThrownBy(() -> run(spark, output, "--rows-a-task", "10")).hasMessageContaining("cancel");
            spark.sparkContext().removeSparkListener(stops);
            assertThat(output.resolve("work/alone-0/_SUCCESS")).exists();
            assertThatThrownBy(() -> run(spark, output, "--rows-a-task", "10")).hasMessageContaining("--resume");
            run(spark, output, "--rows-a-task", "10", "--resume");
        }
        assertThat(lines(output)).isEqualTo(due(archive.toString()));
    }

    @Test
    void readsStoriesInFilesAndWhatOnlySparkReads() throws Exception {
        Path stories = Path.of("../fixtures/stories");
        Path output = folder.resolve("files");
        Path table = folder.resolve("stories.parquet");
        try (SparkSession spark = session("local[2]").getOrCreate()) {
            JobOptions files =
                    JobOptions.of("--input", stories.toString(), "--output", output.toString(), "--no-config");
            new JobRun(spark, files, System.err).run();
            spark.read().json(archive.toString()).coalesce(1).write().parquet(table.toString());
            List<String> all = new ArrayList<>(options(folder.resolve("parquet"), table));
            new JobRun(spark, JobOptions.of(all.toArray(String[]::new)), System.err).run();
        }
        Desk desk = Desk.open(DeskSettings.usual().unconfigured().build());
        assertThat(lines(output)).isEqualTo(lines(desk, stories.toString()));
        assertThat(lines(folder.resolve("parquet")))
                .anyMatch(l -> l.contains("stories.parquet#") && l.contains("repo-fact-drift"));
    }

    @Test
    void saysWhatItCannotDo() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(ArchiveJob.run(new String[] {"--input", "x", "--verbose"}, err))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("there is no option '--verbose'");
    }

    private static SparkSession.Builder session(String master) {
        return SparkSession.builder()
                .appName("archive job test")
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4");
    }

    private static List<String> options(Path output, Path input) {
        List<String> all = new ArrayList<>(
                List.of("--input", input.toString(), "--output", output.toString(), "--field", FIELD, "--no-config"));
        RULES.forEach(rule -> all.addAll(List.of("--rule", rule)));
        return all;
    }

    private static void run(SparkSession spark, Path output, String... more) throws Exception {
        List<String> all = options(output, archive);
        all.addAll(List.of(more));
        new JobRun(spark, JobOptions.of(all.toArray(String[]::new)), System.err).run();
    }

    private static List<String> lines(Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(output.resolve("findings"))) {
            for (Path part : parts.filter(p -> p.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    private static List<String> due(String input) throws IOException {
        return lines(
                Desk.open(DeskSettings.usual()
                        .unconfigured()
                        .rules(RULES)
                        .reading(ReadOptions.ANY.with("body", "текст"))
                        .build()),
                input);
    }

    /** What the command line reports. */
    private static List<String> lines(Desk desk, String input) throws IOException {
        Report report = OneCause.in(desk.check(desk.stories(List.of(input), InputStream.nullInputStream())));
        List<String> lines = new ArrayList<>();
        for (CheckedStory story : report.stories()) {
            if (!story.findings().isEmpty()) {
                lines.add(JsonReport.line(story));
            }
        }
        return lines;
    }
}
