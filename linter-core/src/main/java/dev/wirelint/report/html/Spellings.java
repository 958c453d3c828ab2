package dev.wirelint.report.html;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.text.Place;
import dev.wirelint.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A name that is spelled more than one way.
 *
 * @param preferred the spelling the findings ask for
 * @param spellings each with its places, the preferred one first, then the most frequent
 */
record Spellings(String preferred, List<FlaggedSpelling> spellings) {
    private static final String NAME = "name:";

    /** One spelling, how often it was flagged or pointed at, and in which stories. */
    record FlaggedSpelling(String written, int places, List<Integer> stories) {}

    long places() {
        return spellings.stream().mapToLong(FlaggedSpelling::places).sum();
    }

    static List<Spellings> of(Report report) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < report.stories().size(); i++) {
            numbers.putIfAbsent(report.stories().get(i).path(), i + 1);
        }
        Map<String, Seen> names = new TreeMap<>();
        for (CheckedStory story : report.stories()) {
            for (Finding finding : story.findings()) {
                finding.group()
                        .filter(g -> g.startsWith(NAME))
                        .ifPresent(
                                g -> names.computeIfAbsent(g, n -> new Seen()).add(finding, story, report, numbers));
            }
        }
        return names.values().stream()
                .map(s -> s.spellings(numbers))
                .filter(s -> s.spellings.size() > 1)
                .sorted(Comparator.comparing(Spellings::places, Comparator.reverseOrder())
                        .thenComparing(Spellings::preferred))
                .toList();
    }

    /** What the findings of one name show. */
    private static final class Seen {
        private final Map<String, TreeSet<Place>> bySpelling = new TreeMap<>();
        private String preferred = "";

        void add(Finding finding, CheckedStory story, Report report, Map<String, Integer> numbers) {
            place(finding.span().of(story.source().content()), story.source().place(finding.span()));
            finding.suggestions().stream().findFirst().ifPresent(s -> preferred = s);
            for (RelatedPlace related : finding.related()) {
                Integer number = numbers.get(related.place().file());
                if (number != null) {
                    SourceText source = report.stories().get(number - 1).source();
                    place(source.span(related.place()).of(source.content()), related.place());
                }
            }
        }

        private void place(String written, Place place) {
            bySpelling
                    .computeIfAbsent(
                            written,
                            w -> new TreeSet<>(Comparator.comparing(Place::file).thenComparing(Place::span)))
                    .add(place);
        }

        Spellings spellings(Map<String, Integer> numbers) {
            List<FlaggedSpelling> spellings = new ArrayList<>();
            bySpelling.forEach((written, places) -> spellings.add(new FlaggedSpelling(
                    Shown.of(written),
                    places.size(),
                    places.stream()
                            .map(p -> numbers.getOrDefault(p.file(), 1))
                            .distinct()
                            .sorted()
                            .toList())));
            spellings.sort(Comparator.comparing((FlaggedSpelling s) -> !s.written.equals(preferred))
                    .thenComparing(FlaggedSpelling::places, Comparator.reverseOrder()));
            return new Spellings(preferred.isEmpty() ? spellings.get(0).written : Shown.of(preferred), spellings);
        }
    }
}
