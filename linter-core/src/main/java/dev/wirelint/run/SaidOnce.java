package dev.wirelint.run;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.ReadingNotes;
import dev.wirelint.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says once a run, and not once a story, that stories are too long to be compared with themselves, or not English. */
final class SaidOnce {
    private static final String OTHER_LANGUAGE = "story-other-language";
    private static final Map<String, String> RULES =
            Map.of("story-overlong", "as long", OTHER_LANGUAGE, "in another language", "story-one-case", "in one case");
    private static final int PLACES_SHOWN = 5;

    private SaidOnce() {}

    /** The report with what it says of several such stories at the first of them. */
    static Report in(Report report) {
        Report once = report.read(new ReadingNotes(
                languages(report), report.reading().columns(), report.reading().written()));
        for (String rule : RULES.keySet()) {
            once = in(once, rule);
        }
        return once;
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

    private static Report in(Report report, String rule) {
        List<CheckedStory> alike =
                report.stories().stream().filter(s -> said(s, rule).isPresent()).toList();
        if (alike.size() < 2) {
            return report;
        }
        CheckedStory first = alike.get(0);
        List<CheckedStory> others = alike.subList(1, alike.size());
        return report.with(report.stories().stream()
                .map(s -> said(s, rule)
                        .map(f ->
                                without(f, s, s.path().equals(first.path()) ? List.of(together(f, others)) : List.of()))
                        .orElse(s))
                .toList());
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

    private static Finding together(Finding first, List<CheckedStory> others) {
        int more = others.size();
        List<RelatedPlace> elsewhere = others.stream()
                .limit(PLACES_SHOWN)
                .map(s -> new RelatedPlace(
                        s.source()
                                .place(said(s, first.rule().value())
                                        .orElseThrow()
                                        .span()),
                        said(s, first.rule().value()).orElseThrow().message()))
                .toList();
        return first.saidForAll(
                (more == 1 ? "another story is " : more + " other stories are ")
                        + RULES.getOrDefault(first.rule().value(), ""),
                elsewhere);
    }
}
