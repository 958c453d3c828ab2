package dev.wirelint.serve.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets as much work be done at once as there are cores, and only so much wait for its turn. */
final class Turns {
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int most;
    private final long patienceMillis;

    /** @param most how much may wait */
    Turns(int cores, int most, long patienceMillis) {
        this.free = new Semaphore(cores, true);
        this.most = most;
        this.patienceMillis = patienceMillis;
    }

    /** Waits for a turn, which {@link #done} gives back. */
    void take() throws Refusal {
        if (free.tryAcquire()) {
            return;
        }
        try {
            if (waiting.incrementAndGet() > most || !free.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new Refusal(Refusal.BUSY, "too much is being checked just now; ask again in a moment");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Refusal.BUSY, "the server is being stopped");
        } finally {
            waiting.decrementAndGet();
        }
    }

    void done() {
        free.release();
    }
}
