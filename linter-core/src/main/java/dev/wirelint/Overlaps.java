package dev.wirelint;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import dev.wirelint.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Shows one finding a place. What stands in page furniture needs no other finding, since all of it goes; where two
 * rules flag the same characters, an error speaks before what is no error, a house list before a rule of consistency,
 * and that before LanguageTool.
 */
final class Overlaps {
    private static final Map<Category, Integer> LATER =
            Map.of(Category.SENTENCES, 1, Category.REPOSITORY, 2, Category.LANGUAGE, 3);
    private static final Comparator<Finding> PRECEDENCE = Comparator.comparing(
                    (Finding f) -> f.severity() != Severity.ERROR)
            .thenComparing(f -> LATER.getOrDefault(f.category(), 0))
            .thenComparing(Finding::confidence, Comparator.reverseOrder())
            .thenComparing(Finding::rule);

    /** Below it, as for a caption, the words may be kept, and what is wrong in them matters. */
    private static final double SURE = 0.9;

    private Overlaps() {}

    static List<Finding> resolve(List<Finding> findings) {
        NavigableMap<Integer, Finding> furniture = furniture(findings);
        Map<Span, Finding> shown = new HashMap<>();
        for (Finding finding : findings) {
            Map.Entry<Integer, Finding> before =
                    furniture.floorEntry(finding.span().start());
            boolean goesWithIt = before != null
                    && !before.getValue().equals(finding)
                    && before.getValue().span().contains(finding.span());
            if (!goesWithIt) {
                shown.merge(finding.span(), finding, BinaryOperator.minBy(PRECEDENCE));
            }
        }
        return shown.values().stream().sorted(Finding.READING_ORDER).toList();
    }

    /** The pieces of furniture by where they start; of two that overlap, the one that starts first and is longer. */
    private static NavigableMap<Integer, Finding> furniture(List<Finding> findings) {
        NavigableMap<Integer, Finding> outermost = new TreeMap<>();
        findings.stream()
                .filter(f -> f.category() == Category.BOILERPLATE && f.confidence() >= SURE)
                .sorted(Comparator.comparingInt((Finding f) -> f.span().start())
                        .thenComparingInt(f -> -f.span().end())
                        .thenComparing(PRECEDENCE))
                .forEach(f -> {
                    Map.Entry<Integer, Finding> last = outermost.lastEntry();
                    if (last == null || f.span().end() > last.getValue().span().end()) {
                        outermost.putIfAbsent(f.span().start(), f);
                    }
                });
        return outermost;
    }
}
