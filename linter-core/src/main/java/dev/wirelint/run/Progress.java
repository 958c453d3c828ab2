package dev.wirelint.run;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** One line that says how far a long run is, for people who watch; a short run shows nothing. */
public final class Progress implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream out;
    private final int total;
    private long next = System.nanoTime() + PATIENCE;
    private int done;
    private boolean shown;

    /** Starts to wait; {@code out} is a terminal. */
    public Progress(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    /** One more story is checked. */
    public synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + PAUSE;
            shown = true;
            out.print(CLEAR + "checked " + done + (done <= total ? " of " + total : "") + " stories");
            out.flush();
        }
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (shown) {
            out.print(CLEAR);
            out.flush();
        }
    }
}
