package dev.wirelint.report;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.text.SourceText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a run found, counted, for people at a terminal. */
final class TextTotals {
    /** Of so many findings nobody keeps the most frequent in mind. */
    private static final int LONG = 50;

    private static final int MOST_FREQUENT = 5;
    private static final Pattern COUNT = Pattern.compile("\\b\\d+ (error|warning|suggestion)s?\\b");

    private final Report report;
    private final Ink ink;
    private final List<RuleCount> rules;

    TextTotals(Report report, Ink ink) {
        this.report = report;
        this.ink = ink;
        Map<RuleId, RuleCount> counts = new HashMap<>();
        for (CheckedStory story : report.stories()) {
            for (Finding finding : story.findings()) {
                counts.merge(finding.rule(), RuleCount.of(finding, story.source()), RuleCount::and);
            }
        }
        this.rules = counts.values().stream()
                .sorted(Comparator.comparing(RuleCount::all, Comparator.reverseOrder())
                        .thenComparing(c -> c.rule().value()))
                .toList();
    }

    private record RuleCount(RuleId rule, Severity severity, long all, long safe) {
        /** The rows of an archive are mended at their source. */
        static RuleCount of(Finding finding, SourceText source) {
            boolean mends = Matter.isSafe(finding) && source.file().equals(source.name());
            return new RuleCount(finding.rule(), finding.severity(), 1, mends ? 1 : 0);
        }

        RuleCount and(RuleCount other) {
            Severity gravest = severity.isAtLeast(other.severity) ? severity : other.severity;
            return new RuleCount(rule, gravest, all + other.all, safe + other.safe);
        }
    }

    /** A line for each rule that found something, the most frequent first. */
    String statistics() {
        int widest = rules.isEmpty() ? 0 : String.valueOf(rules.get(0).all()).length();
        return rules.stream()
                .map(c -> "  " + " ".repeat(widest - String.valueOf(c.all()).length()) + c.all() + "  "
                        + ink.of(c.severity(), c.severity().label())
                        + " "
                                .repeat(Severity.SUGGESTION.label().length()
                                        - c.severity().label().length())
                        + "  " + c.rule()
                        + (c.safe() == 0 ? "" : "  " + ink.good("[fix " + c.safe() + "]")) + "\n")
                .collect(Collectors.joining());
    }

    /** After a long run, what it found most often. */
    Optional<String> mostFrequent() {
        long all = rules.stream().mapToLong(RuleCount::all).sum();
        return all < LONG || rules.size() < 2
                ? Optional.empty()
                : Optional.of(rules.stream()
                        .limit(MOST_FREQUENT)
                        .map(c -> c.all() + " " + c.rule())
                        .collect(Collectors.joining(", ", "most often: ", "")));
    }

    /** How much of it mends itself. */
    Optional<String> mendable() {
        long all = rules.stream().mapToLong(RuleCount::all).sum();
        long safe = rules.stream().mapToLong(RuleCount::safe).sum();
        return safe == 0 ? Optional.empty() : Optional.of(safe + " of " + all + " can be mended: wirelint fix");
    }

    /** The run in one line, with its counts in the colours of their severities. */
    String summary() {
        String line = Summary.of(report);
        int end = line.contains(";") ? line.indexOf(';') : line.length();
        return COUNT.matcher(line.substring(0, end))
                        .replaceAll(m -> ink.of(Severity.of(m.group(1)).orElse(Severity.WARNING), m.group()))
                + line.substring(end);
    }
}
