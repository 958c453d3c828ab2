package dev.wirelint.archive;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

/** Says once a minute how far the job is. */
final class MinuteLine implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final PrintStream out;
    private final int pieces;
    private final Instant begun = Instant.now();
    private final Thread beside = new Thread(this::speak, "progress");
    private volatile String step = "checking stories";
    private volatile int done;
    private volatile @Nullable LongAccumulator checked;
    private volatile @Nullable LongAccumulator broken;

    MinuteLine(PrintStream out, int pieces) {
        this.out = out;
        this.pieces = pieces;
        beside.setDaemon(true);
        beside.start();
    }

    void counts(LongAccumulator stories, LongAccumulator unread) {
        checked = stories;
        broken = unread;
    }

    void done(int some) {
        done = some;
    }

    /** Says what is done now, at once. */
    void says(String now) {
        step = now;
        out.println("wirelint archive: " + now);
    }

    private void speak() {
        try {
            while (true) {
                Thread.sleep(EVERY.toMillis());
                out.println("wirelint archive: " + line());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String line() {
        LongAccumulator stories = checked;
        LongAccumulator unread = broken;
        if (done == pieces || stories == null || unread == null) {
            return step + ", " + Duration.between(begun, Instant.now()).toMinutes() + " min since the beginning";
        }
        double seconds = Math.max(1, Duration.between(begun, Instant.now()).toSeconds());
        return String.format(
                Locale.ROOT,
                "%d stories checked, %.0f a second, %d broken; %d of %d pieces of work done before",
                stories.value(),
                stories.value() / seconds,
                unread.value(),
                done,
                pieces);
    }

    @Override
    public void close() {
        beside.interrupt();
    }
}
