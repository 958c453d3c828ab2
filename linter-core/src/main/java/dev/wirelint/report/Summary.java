package dev.wirelint.report;

import dev.wirelint.finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report in one line, such as {@code 3 stories: 2 errors, 5 warnings}. */
public final class Summary {
    private Summary() {}

    public static String of(Report report) {
        List<String> counts = new ArrayList<>();
        count(report, Severity.ERROR, "error", counts);
        count(report, Severity.WARNING, "warning", counts);
        count(report, Severity.SUGGESTION, "suggestion", counts);
        List<String> line = new ArrayList<>();
        line.add(number(report.articles(), "story", "stories") + ": "
                + (counts.isEmpty() ? "nothing to mend" : String.join(", ", counts)));
        if (!report.reading().languages().isEmpty()) {
            line.add(languages(report.reading().languages()));
        }
        if (report.known() > 0) {
            line.add("the baseline lets " + number(report.known(), "finding", "findings") + " stand");
        }
        String unread = unread(report);
        if (!unread.isEmpty()) {
            line.add("not read: " + unread);
        }
        if (!report.leftOut().isEmpty()) {
            line.add("left out: " + leftOut(report.leftOut()));
        }
        return String.join("; ", line);
    }

    /** The stories of which only that is looked for which holds in any language. */
    private static String languages(Map<String, Integer> languages) {
        return languages.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(l -> number(l.getValue(), "story", "stories") + " in " + l.getKey())
                        .collect(Collectors.joining(", "))
                + ", read only for furniture and what else holds in any language";
    }

    /** What was to be checked and could not be, by reason. */
    private static String unread(Report report) {
        RowsWritten written = report.reading().written();
        long all = written.unread()
                + report.stories().stream().filter(s -> !s.read()).count();
        long large = written.large()
                + report.stories().stream().filter(CheckedStory::isTooLarge).count();
        List<String> counts = new ArrayList<>();
        if (large > 0) {
            counts.add(large + " too large");
        }
        if (all > large) {
            counts.add((all - large) + " unreadable");
        }
        return String.join(", ", counts);
    }

    /** What was come upon and left out, by reason. */
    public static String leftOut(List<LeftOut> leftOut) {
        Map<LeftOut.Reason, Integer> counts = new EnumMap<>(LeftOut.Reason.class);
        leftOut.forEach(l -> counts.merge(l.reason(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().counted(e.getValue()))
                .collect(Collectors.joining(", "));
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
