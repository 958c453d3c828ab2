package dev.wirelint.report;

import dev.wirelint.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** A report in one line, such as {@code 3 stories: 2 errors, 5 warnings}. */
public final class Summary {
    private Summary() {}

    public static String of(Report report) {
        List<String> counts = new ArrayList<>();
        count(report, Severity.ERROR, "error", counts);
        count(report, Severity.WARNING, "warning", counts);
        count(report, Severity.SUGGESTION, "suggestion", counts);
        return number(report.articles(), "story", "stories") + ": "
                + (counts.isEmpty() ? "nothing to mend" : String.join(", ", counts));
    }

    private static void count(Report report, Severity severity, String name, List<String> counts) {
        long count = report.count(severity);
        if (count > 0) {
            counts.add(number(count, name, name + "s"));
        }
    }

    /** A number with its word. */
    public static String number(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
