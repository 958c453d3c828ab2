package dev.wirelint.run;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** One line that says how far a long run is, for people who watch; a short run shows nothing. */
public final class Progress implements Watch, AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final String CLEAR = "\r\u001B[K";

    /** Before that a rate says more of the start than of the run. */
    private static final double SECONDS_TO_TELL = 3;

    private static final double LEAST_SHARE = 0.001;
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private final PrintStream out;
    private final int total;
    private long begun = System.nanoTime();
    private long next = begun + PATIENCE;
    private int done;
    private int doneBefore;
    private double read;
    private double readBefore;
    private boolean shown;

    /** Starts to wait; {@code out} is a terminal. */
    public Progress(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    @Override
    public synchronized void checked() {
        done++;
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + PAUSE;
            shown = true;
            out.print(CLEAR + line((now - begun) / SECOND));
            out.flush();
        }
    }

    @Override
    public synchronized void read(long bytes, long all) {
        read = all > 0 ? (double) bytes / all : 0;
    }

    @Override
    public synchronized void begins() {
        begun = System.nanoTime();
        doneBefore = done;
        readBefore = read;
    }

    private String line(double seconds) {
        StringBuilder line = new StringBuilder("checked " + done + (done <= total ? " of " + total : "") + " stories");
        if (seconds >= SECONDS_TO_TELL) {
            line.append(String.format(Locale.ROOT, ", %.0f a second", (done - doneBefore) / seconds));
            double share = done <= total ? (double) (done - doneBefore) / (total - doneBefore) : read - readBefore;
            if (share > LEAST_SHARE) {
                double left = done <= total ? 1 - share : 1 - read;
                line.append(", ").append(written(seconds * left / share)).append(" left");
            }
        }
        return line.toString();
    }

    private static String written(double seconds) {
        if (seconds < 2 * MINUTE) {
            return Math.round(seconds) + " s";
        }
        return seconds < 2 * HOUR ? Math.round(seconds / MINUTE) + " min" : Math.round(seconds / HOUR) + " h";
    }

    /** Takes the line away, until the next story. */
    public synchronized void clear() {
        if (shown) {
            out.print(CLEAR);
            out.flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
