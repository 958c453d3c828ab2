package dev.wirelint.score;

import dev.wirelint.report.accuracy.Accuracy.RuleAccuracy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts what is right, wrong and missed under each name, and keeps a line on each of the last two. */
final class Tally {
    private static final int LONGEST = 80;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> details = new ArrayList<>();

    void right(String name) {
        of(name)[0]++;
    }

    void wrong(String name, String place, String what) {
        of(name)[1]++;
        details.add(place + "  wrong   " + name + "  " + cut(what));
    }

    void missed(String name, String place, String what) {
        of(name)[2]++;
        details.add(place + "  missed  " + name + "  " + cut(what));
    }

    List<RuleAccuracy> rows(Predicate<String> preview) {
        return counts.entrySet().stream()
                .map(e -> new RuleAccuracy(
                        e.getKey(), preview.test(e.getKey()), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
                .toList();
    }

    List<String> details() {
        return details;
    }

    private int[] of(String name) {
        return counts.computeIfAbsent(name, n -> new int[3]);
    }

    private static String cut(String what) {
        String line = what.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
