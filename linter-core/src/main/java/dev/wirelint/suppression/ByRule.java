package dev.wirelint.suppression;

import dev.wirelint.finding.Finding;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings of a story by their rules and where they stand, to be taken out part by part. */
final class ByRule {
    private final Map<String, TreeMap<Integer, List<Finding>>> starts = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    ByRule(List<Finding> findings) {
        for (Finding finding : findings) {
            String rule = finding.rule().value();
            starts.computeIfAbsent(rule, r -> new TreeMap<>())
                    .computeIfAbsent(finding.span().start(), s -> new ArrayList<>())
                    .add(finding);
            longest.merge(rule, finding.span().length(), Math::max);
        }
    }

    /** Takes out those of a rule that stand in a part of the file, or reach into it. */
    List<Finding> take(String rule, Span reach) {
        List<Finding> taken = new ArrayList<>();
        TreeMap<Integer, List<Finding>> all = starts.get(rule);
        if (all == null) {
            return taken;
        }
        int first = reach.start() - longest.getOrDefault(rule, 0);
        all.subMap(first, true, reach.end(), true).values().removeIf(here -> {
            here.removeIf(finding -> touches(reach, finding.span()) && taken.add(finding));
            return here.isEmpty();
        });
        return taken;
    }

    private static boolean touches(Span reach, Span span) {
        return span.isEmpty() ? reach.start() <= span.start() && span.start() <= reach.end() : reach.overlaps(span);
    }

    /** Those that are left, in the order in which they are read. */
    List<Finding> left() {
        return starts.values().stream()
                .flatMap(places -> places.values().stream())
                .flatMap(List::stream)
                .sorted(Finding.READING_ORDER)
                .toList();
    }
}
