package dev.wirelint.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The stream of an assistant, whose end is told only when the calls that came before it have been answered. */
final class LastWords extends FilterInputStream {
    private static final long PATIENCE_MILLIS = 250;
    private static final long LONGEST_MILLIS = TimeUnit.MINUTES.toMillis(1);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile long lastDone = System.nanoTime();

    LastWords(InputStream in) {
        super(in);
    }

    void begun() {
        underWay.incrementAndGet();
    }

    void done() {
        lastDone = System.nanoTime();
        underWay.decrementAndGet();
    }

    /** Waits until there is nothing more to come. */
    void await() throws InterruptedException {
        ended.await();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read < 0) {
            end();
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, start, length);
        } catch (IOException e) {
            end();
            throw e;
        }
        if (read < 0) {
            end();
        }
        return read;
    }

    private void end() {
        try {
            long waited = 0;
            lastDone = System.nanoTime();
            while (waited < LONGEST_MILLIS && isBusy()) {
                TimeUnit.MILLISECONDS.sleep(PATIENCE_MILLIS / 10);
                waited += PATIENCE_MILLIS / 10;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    /** An answer is still on its way for a moment after it has been made. */
    private boolean isBusy() {
        return underWay.get() > 0 || System.nanoTime() - lastDone < TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    }
}
