package dev.wirelint.report.html;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.RuleId;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Matter;
import dev.wirelint.report.StetForm;
import dev.wirelint.text.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One matter of a story as the findings pane shows it.
 *
 * @param entries its places, each of them to be mended
 * @param evidence the other places it speaks of, in this story and in others
 */
record Card(
        String severity,
        String category,
        List<CardRule> rules,
        String message,
        List<ToMend> entries,
        List<CardEvidence> evidence,
        boolean located) {
    /** A rule that speaks, and the line that would silence it here. */
    record CardRule(String id, String stet) {}

    /** One place to mend. */
    record ToMend(
            int number,
            String anchor,
            String mark,
            String rule,
            String stet,
            String severity,
            String message,
            String position,
            String confidence,
            List<ShownChange> changes) {}

    /** Another place that is spoken of. */
    record CardEvidence(String where, String href, boolean elsewhere, String message) {}

    /** The matters of a story, shelf by shelf, the gravest first. */
    static List<Shelf> shelves(CheckedStory story, CopyAsRead wording, int number, Addresses addresses) {
        IdentityHashMap<Finding, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < story.findings().size(); i++) {
            numbers.put(story.findings().get(i), i + 1);
        }
        List<Shelf> shelves = new ArrayList<>();
        Shelf.sorted(story.findings(), wording)
                .forEach((weight, matters) -> shelves.add(Shelf.of(
                        weight,
                        matters.stream()
                                .map(m -> card(m, story, wording, number, numbers, addresses))
                                .toList())));
        return List.copyOf(shelves);
    }

    private static Card card(
            Matter matter,
            CheckedStory story,
            CopyAsRead wording,
            int number,
            IdentityHashMap<Finding, Integer> numbers,
            Addresses addresses) {
        String head = head(matter);
        Set<String> said = new HashSet<>(Set.of(head));
        List<ToMend> entries = new ArrayList<>();
        for (Finding finding : matter.findings()) {
            String message = said.add(finding.message()) ? finding.message() : "";
            entries.add(entry(finding, message, story, wording, number, numbers.getOrDefault(finding, 0)));
        }
        return new Card(
                matter.severity().label(),
                matter.first().category().label(),
                matter.findings().stream()
                        .map(Finding::rule)
                        .distinct()
                        .map(r -> new CardRule(r.value(), stet(story, r)))
                        .toList(),
                Shown.of(head),
                entries,
                evidence(matter, story, number, addresses),
                !story.source().content().isEmpty());
    }

    private static String head(Matter matter) {
        if (TornSentence.is(matter)) {
            return TornSentence.MESSAGE;
        }
        return matter.findings().size() > 1 && Shelf.isFurniture(matter)
                ? matter.findings().size() + " pieces of web furniture left in copy; delete them"
                : matter.first().message();
    }

    private static ToMend entry(
            Finding finding, String message, CheckedStory story, CopyAsRead wording, int storyNumber, int number) {
        Position at = story.source().position(finding.span().start());
        return new ToMend(
                number,
                Addresses.finding(storyNumber, number),
                Addresses.mark(storyNumber, number),
                finding.rule().value(),
                stet(story, finding.rule()),
                finding.severity().label(),
                Shown.of(message),
                at.line() + ":" + at.column(),
                Math.round(finding.confidence() * 100) + "%",
                ShownChange.of(finding, wording));
    }

    private static List<CardEvidence> evidence(Matter matter, CheckedStory story, int number, Addresses addresses) {
        return matter.findings().stream()
                .flatMap(f -> f.related().stream())
                .distinct()
                .map(r -> evidence(r, story, number, addresses))
                .toList();
    }

    private static CardEvidence evidence(RelatedPlace related, CheckedStory story, int number, Addresses addresses) {
        String file = related.place().file();
        Position at = related.place().start();
        if (file.equals(story.path())) {
            return new CardEvidence(
                    "line " + at.line(),
                    "#" + Addresses.place(number, story.source().span(related.place())),
                    false,
                    Shown.of(related.message()));
        }
        String href = addresses
                .number(file)
                .map(n -> addresses.fromStory(
                        n, Addresses.place(n, addresses.story(n).source().span(related.place()))))
                .orElse("");
        return new CardEvidence(Shown.of(file) + ":" + at.line(), href, true, Shown.of(related.message()));
    }

    /** The editor's own word that lets a place stand, in the form that the story's file takes. */
    private static String stet(CheckedStory story, RuleId rule) {
        return StetForm.line(story.article(), rule, "reason");
    }

    Optional<ToMend> only() {
        return entries.size() == 1 ? Optional.of(entries.get(0)) : Optional.empty();
    }
}
