package dev.wirelint.run;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.ReadingNotes;
import dev.wirelint.report.Report;
import dev.wirelint.report.RunTally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says once a run, and not once a story, that stories are too long to be compared with themselves, or not English. */
public final class SaidOnce {
    private static final String OTHER_LANGUAGE = "story-other-language";
    private static final Map<String, String> RULES =
            Map.of("story-overlong", "as long", OTHER_LANGUAGE, "in another language", "story-one-case", "in one case");
    private static final int PLACES_SHOWN = 5;

    private SaidOnce() {}

    /** The report with what it says of several such stories at the first of them. */
    static Report in(Report report) {
        Report once = report.read(new ReadingNotes(
                languages(report), report.reading().columns(), report.reading().written()));
        return saidOnce(once);
    }

    private static Map<String, Integer> languages(Report report) {
        Map<String, Integer> languages =
                new HashMap<>(report.reading().written().languages());
        report.stories().forEach(s -> language(s).ifPresent(l -> languages.merge(l, 1, Integer::sum)));
        return languages;
    }

    /** The language a story is in, where it is not English. */
    static Optional<String> language(CheckedStory story) {
        return said(story, OTHER_LANGUAGE).flatMap(Finding::group);
    }

    /** Whether what is found is said once a run, where it is found in several stories. */
    static boolean isSaidOnce(Finding finding) {
        return RULES.containsKey(finding.rule().value());
    }

    private static Report saidOnce(Report report) {
        Map<String, RunTally> rules = new TreeMap<>();
        long number = 0;
        for (CheckedStory story : report.stories()) {
            tallies(number, story).forEach((rule, tally) -> rules.merge(rule, tally, RunTally::merge));
            number++;
        }
        rules.values().removeIf(tally -> tally.stories() < 2);
        List<CheckedStory> once = new ArrayList<>();
        for (CheckedStory story : report.stories()) {
            once.add(in(once.size(), story, rules));
        }
        return report.with(once);
    }

    /**
     * What of a story is to be said once a run, rule by rule.
     *
     * @param number which of the stories it is
     */
    public static Map<String, RunTally> tallies(long number, CheckedStory story) {
        Map<String, RunTally> tallies = new TreeMap<>();
        for (String rule : RULES.keySet()) {
            said(story, rule).ifPresent(f -> tallies.put(rule, RunTally.of(number, story, List.of(f))));
        }
        return tallies;
    }

    /**
     * A story without what is said at another, or with what it says for others.
     *
     * @param number which of the stories it is
     * @param rules what several stories have
     */
    public static CheckedStory in(long number, CheckedStory story, Map<String, RunTally> rules) {
        CheckedStory once = story;
        for (Map.Entry<String, RunTally> rule : rules.entrySet()) {
            Optional<Finding> said = said(once, rule.getKey());
            if (said.isPresent()) {
                List<Finding> instead =
                        rule.getValue().isFirst(number) ? List.of(together(rule.getValue())) : List.of();
                once = without(said.get(), once, instead);
            }
        }
        return once;
    }

    private static Optional<Finding> said(CheckedStory story, String rule) {
        return story.findings().stream()
                .filter(f -> f.rule().value().equals(rule))
                .findFirst();
    }

    private static CheckedStory without(Finding finding, CheckedStory story, List<Finding> instead) {
        List<Finding> findings = new ArrayList<>(story.findings());
        findings.remove(finding);
        findings.addAll(instead);
        findings.sort(Finding.READING_ORDER);
        return story.with(findings);
    }

    private static Finding together(RunTally tally) {
        int more = tally.stories() - 1;
        Finding first = tally.first().get(0).finding();
        List<RelatedPlace> elsewhere = tally.first().stream()
                .skip(1)
                .limit(PLACES_SHOWN)
                .map(f -> new RelatedPlace(f.place(), f.finding().message()))
                .toList();
        return first.saidForAll(
                (more == 1 ? "another story is " : more + " other stories are ")
                        + RULES.getOrDefault(first.rule().value(), ""),
                elsewhere);
    }
}
