package dev.wirelint.report;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings that people read as one: all that share a group, or one that has none. */
public record Matter(List<Finding> findings) {
    /** The matters of a story in the order of their first findings. */
    public static List<Matter> of(Collection<Finding> findings) {
        Map<Object, List<Finding>> matters = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Object key = finding.group().<Object>map(g -> g).orElse(finding);
            matters.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }
        return matters.values().stream().map(Matter::new).toList();
    }

    /** Whether all of it mends itself. */
    boolean isSafe() {
        return findings.stream().allMatch(Matter::isSafe);
    }

    /** Whether a finding mends itself. */
    static boolean isSafe(Finding finding) {
        return finding.fixes().stream().anyMatch(f -> f.safety() == Fix.Safety.SAFE);
    }

    public Finding first() {
        return findings.get(0);
    }

    public Severity severity() {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
