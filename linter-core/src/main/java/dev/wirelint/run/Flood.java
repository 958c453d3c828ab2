package dev.wirelint.run;

import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.OneCause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps what stands in row after row for one reason from being written for each of them: after the first rows it is
 * counted.
 */
final class Flood {
    private static final int ROWS = 10;

    /** So many reasons are told apart; those that come later are written wherever they stand. */
    private static final int REASONS = 1000;

    private final Map<String, Integer> seen = new LinkedHashMap<>();

    /** The row without what was written often enough. */
    CheckedStory thinned(CheckedStory row) {
        List<Finding> left =
                row.findings().stream().filter(f -> !isOfMany(f) || isNew(f)).toList();
        return left.size() == row.findings().size() ? row : row.with(left);
    }

    private static boolean isOfMany(Finding finding) {
        return OneCause.isOfARun(finding) || SaidOnce.isSaidOnce(finding);
    }

    private boolean isNew(Finding finding) {
        String reason = finding.rule() + ": " + finding.message();
        if (!seen.containsKey(reason) && seen.size() >= REASONS) {
            return true;
        }
        return seen.merge(reason, 1, Integer::sum) <= ROWS;
    }

    /** What is to be said of the rows in which it was not written. */
    List<String> told(String archive) {
        return seen.entrySet().stream()
                .filter(s -> s.getValue() > ROWS)
                .map(s -> archive + ": " + (s.getValue() - ROWS) + " more times " + s.getKey())
                .toList();
    }
}
