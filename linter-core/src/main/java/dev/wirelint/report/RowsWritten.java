package dev.wirelint.report;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was written as it came and is kept no longer, as numbers.
 *
 * @param findings how many of each severity
 * @param languages how many stories are in which other language than English
 * @param unread how many stories could not be read, those that are too large among them
 * @param large how many are too large
 */
public record RowsWritten(Map<Severity, Integer> findings, Map<String, Integer> languages, int unread, int large) {
    /** Nothing was written before the end. */
    public static final RowsWritten NOTHING = new RowsWritten(Map.of(), Map.of(), 0, 0);

    public RowsWritten {
        findings = Map.copyOf(findings);
        languages = Map.copyOf(languages);
    }

    /**
     * The same and one more story.
     *
     * @param language the one it is in, where it is not English
     */
    public RowsWritten with(CheckedStory story, Optional<String> language) {
        Map<Severity, Integer> all = new EnumMap<>(Severity.class);
        all.putAll(findings);
        for (Finding finding : story.findings()) {
            all.merge(finding.severity(), 1, Integer::sum);
        }
        Map<String, Integer> spoken = new TreeMap<>(languages);
        language.ifPresent(l -> spoken.merge(l, 1, Integer::sum));
        return new RowsWritten(all, spoken, unread + (story.read() ? 0 : 1), large + (story.isTooLarge() ? 1 : 0));
    }

    boolean hasAtLeast(Severity severity) {
        return findings.keySet().stream().anyMatch(s -> s.isAtLeast(severity));
    }

    int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }
}
