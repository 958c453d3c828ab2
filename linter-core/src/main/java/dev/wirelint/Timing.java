package dev.wirelint;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Where the time of a run goes, by phase and by rule, that of all threads added up. What several rules read of a story
 * is paid for by the first that asks for it. Safe for use by many threads.
 */
public final class Timing {
    /** Takes no times at all. */
    public static final Timing NONE = new Timing(false);

    private final boolean on;
    private final Map<Phase, LongAdder> phases = new EnumMap<>(Phase.class);
    private final Map<String, LongAdder> rules = new ConcurrentHashMap<>();

    /** What a run does, in its order. */
    public enum Phase {
        START("Java's start and the command line"),
        FINDING("finding stories"),
        PREPARING("making rules ready"),
        CHECKING("rules, all together"),
        FACTS("taking the facts of stories"),
        COMPARING("comparing stories"),
        CHECK("the check as a whole, as long as it took"),
        REPORT("writing the report");

        private final String words;

        Phase(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /** How long something took, in nanoseconds. */
    public record Share(String name, long nanos) {}

    private Timing(boolean on) {
        this.on = on;
        for (Phase phase : Phase.values()) {
            phases.put(phase, new LongAdder());
        }
    }

    /** Times that are still to be taken. */
    public static Timing begun() {
        return new Timing(true);
    }

    /** A moment, from which {@link #add} counts. */
    public long moment() {
        return on ? System.nanoTime() : 0;
    }

    /** Adds to a phase the time since a moment. */
    public void add(Phase phase, long since) {
        if (on) {
            add(phase, since, System.nanoTime());
        }
    }

    /** Adds to a phase the time between two moments. */
    public void add(Phase phase, long from, long to) {
        Objects.requireNonNull(phases.get(phase)).add(to - from);
    }

    /** Adds to a rule, and to what all take, the time since a moment. */
    void add(String rule, long since) {
        if (on) {
            long now = System.nanoTime();
            rules.computeIfAbsent(rule, id -> new LongAdder()).add(now - since);
            add(Phase.CHECKING, since, now);
        }
    }

    /** The phases in the order of a run. */
    public List<Share> phases() {
        return phases.entrySet().stream()
                .map(e -> new Share(e.getKey().words(), e.getValue().sum()))
                .toList();
    }

    /** The rules that took longest, at most so many. */
    public List<Share> slowest(int most) {
        return rules.entrySet().stream()
                .map(e -> new Share(e.getKey(), e.getValue().sum()))
                .sorted(Comparator.comparingLong(Share::nanos).reversed().thenComparing(Share::name))
                .limit(most)
                .toList();
    }
}
