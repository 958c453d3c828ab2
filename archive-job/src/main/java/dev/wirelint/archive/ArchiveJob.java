package dev.wirelint.archive;

import dev.wirelint.archive.JobOptions.BadArguments;
import dev.wirelint.archive.WorkFolder.CannotBegin;
import dev.wirelint.text.PageException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import org.apache.spark.sql.SparkSession;

/** Checks and compares the stories of an archive on Apache Spark: {@code spark-submit --class …ArchiveJob}. */
public final class ArchiveJob {
    private static final int BAD = 2;

    private ArchiveJob() {}

    public static void main(String[] arguments) {
        int status = run(arguments, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Runs the job.
     *
     * @param err takes what there is to say to people
     * @return 0 where all was done, whatever was found
     */
    static int run(String[] arguments, PrintStream err) {
        if (Arrays.asList(arguments).contains("--help")) {
            err.print(JobOptions.USAGE);
            return 0;
        }
        if (Runtime.version().feature() > 21 || Runtime.version().feature() < 17) {
            err.println("wirelint archive: Spark 4 runs on Java 17 and 21, and this is "
                    + Runtime.version().feature() + "; set JAVA_HOME to a 17");
            return BAD;
        }
        try {
            JobOptions options = JobOptions.of(arguments);
            try (SparkSession spark = session()) {
                new JobRun(spark, options, err).run();
            }
            return 0;
        } catch (BadArguments e) {
            err.println("wirelint archive: " + e.getMessage());
            err.print(JobOptions.USAGE);
            return BAD;
        } catch (CannotBegin | PageException | IOException e) {
            err.println("wirelint archive: " + e.getMessage());
            return BAD;
        }
    }

    private static SparkSession session() {
        SparkSession.Builder session = SparkSession.builder().appName("wirelint archive");
        if (System.getProperty("spark.master") == null) {
            // One machine, on its cores: nothing is opened to the network.
            session.master("local[*]")
                    .config("spark.ui.enabled", "false")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1");
        }
        return session.getOrCreate();
    }
}
