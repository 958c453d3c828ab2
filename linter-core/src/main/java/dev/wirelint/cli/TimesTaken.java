package dev.wirelint.cli;

import dev.wirelint.Timing;
import dev.wirelint.Timing.Share;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Says where the time of a run went. */
final class TimesTaken {
    private static final int RULES_SHOWN = 20;
    private static final double NANOS_A_MILLI = 1e6;

    private TimesTaken() {}

    /** Times of a run whose process has been busy until now. */
    static Timing begun() {
        Timing timing = Timing.begun();
        long started = ProcessHandle.current()
                .info()
                .startInstant()
                .map(at -> Duration.between(at, Instant.now()).toNanos())
                .orElse(0L);
        timing.add(Timing.Phase.START, 0, started);
        return timing;
    }

    /** @param all whether every rule is told of, and not only those that took longest */
    static void write(Timing timing, boolean all, PrintStream out) {
        out.println("wirelint: where the time went, in milliseconds of all threads together");
        lines(timing.phases(), out);
        List<Share> rules = timing.slowest(all ? Integer.MAX_VALUE : RULES_SHOWN);
        if (!rules.isEmpty()) {
            out.println("the rules that took longest; what several read of a story is paid for by the first");
            lines(rules, out);
        }
    }

    private static void lines(List<Share> shares, PrintStream out) {
        for (Share share : shares) {
            out.println(String.format(Locale.ROOT, "%10.1f  %s", share.nanos() / NANOS_A_MILLI, share.name()));
        }
    }
}
