package dev.wirelint;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Shows one finding a place. What stands in page furniture needs no other finding, since all of it goes; where two
 * rules flag the same characters, a house list speaks before a rule of consistency, and that before LanguageTool.
 */
final class Overlaps {
    private static final Map<Category, Integer> LATER = Map.of(Category.LANGUAGE, 2, Category.SENTENCES, 1);
    private static final Comparator<Finding> PRECEDENCE = Comparator.comparing(
                    (Finding f) -> LATER.getOrDefault(f.category(), 0))
            .thenComparing(Finding::confidence, Comparator.reverseOrder())
            .thenComparing(Finding::rule);

    private Overlaps() {}

    static List<Finding> resolve(List<Finding> findings) {
        List<Finding> furniture = findings.stream()
                .filter(f -> f.category() == Category.BOILERPLATE)
                .toList();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            boolean inFurniture = furniture.stream()
                    .anyMatch(f -> !f.equals(finding)
                            && f.span().contains(finding.span())
                            && (!finding.span().contains(f.span()) || PRECEDENCE.compare(f, finding) < 0));
            boolean outranked = findings.stream()
                    .anyMatch(f -> !f.equals(finding)
                            && f.span().equals(finding.span())
                            && PRECEDENCE.compare(f, finding) < 0);
            if (!inFurniture && !outranked) {
                kept.add(finding);
            }
        }
        kept.sort(Finding.READING_ORDER);
        return List.copyOf(kept);
    }
}
