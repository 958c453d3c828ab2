package dev.wirelint.report.html;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.text.Place;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A name that is spelled more than one way, or otherwise than the house spells it.
 *
 * @param preferred the spelling the findings ask for
 * @param spellings each with its places, the preferred one first, then the most frequent
 */
record Spellings(String preferred, List<FlaggedSpelling> spellings) {
    private static final String NAME = "name:";

    /** One spelling, how often it was flagged or pointed at, and where it first stands in each story. */
    record FlaggedSpelling(String written, int places, List<SpelledHere> stories) {}

    /**
     * Where a spelling first stands in a story.
     *
     * @param anchor of its place in the page of the story
     */
    record SpelledHere(int story, String anchor) {}

    /** Whether it is spelled more than one way, or otherwise than the house spells it. */
    private boolean isToSettle() {
        return spellings.size() > 1 || !spellings.get(0).written.equals(preferred);
    }

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
            for (int i = 0; i < story.findings().size(); i++) {
                Optional<String> name = story.findings().get(i).group().filter(g -> g.startsWith(NAME));
                if (name.isPresent()) {
                    names.computeIfAbsent(name.get(), n -> new Seen()).add(i, story, report, numbers);
                }
            }
        }
        return names.values().stream()
                .map(s -> s.spellings(numbers))
                .filter(Spellings::isToSettle)
                .sorted(Comparator.comparing(Spellings::places, Comparator.reverseOrder())
                        .thenComparing(Spellings::preferred))
                .toList();
    }

    /** What the findings of one name show. */
    private static final class Seen {
        private final Map<String, TreeSet<Place>> bySpelling = new TreeMap<>();
        private final Map<Place, String> anchors = new HashMap<>();
        private String preferred = "";

        /** @param index which of the story's findings it is */
        void add(int index, CheckedStory story, Report report, Map<String, Integer> numbers) {
            Finding finding = story.findings().get(index);
            Place flagged = story.source().place(finding.span());
            int own = numbers.getOrDefault(story.path(), 1);
            place(finding.span().of(story.source().content()), flagged);
            anchors.put(flagged, Addresses.mark(own, index + 1));
            finding.suggestions().stream().findFirst().ifPresent(s -> preferred = s);
            for (RelatedPlace related : finding.related()) {
                Integer number = numbers.get(related.place().file());
                if (number != null) {
                    SourceText source = report.stories().get(number - 1).source();
                    Span span = source.span(related.place());
                    place(span.of(source.content()), related.place());
                    anchors.putIfAbsent(related.place(), Addresses.place(number, span));
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

        private List<SpelledHere> firstOfEachStory(Set<Place> places, Map<String, Integer> numbers) {
            Map<Integer, SpelledHere> first = new TreeMap<>();
            for (Place place : places) {
                int story = numbers.getOrDefault(place.file(), 1);
                first.putIfAbsent(story, new SpelledHere(story, anchors.getOrDefault(place, Addresses.anchor(story))));
            }
            return List.copyOf(first.values());
        }

        Spellings spellings(Map<String, Integer> numbers) {
            List<FlaggedSpelling> spellings = new ArrayList<>();
            bySpelling.forEach((written, places) -> spellings.add(
                    new FlaggedSpelling(Shown.of(written), places.size(), firstOfEachStory(places, numbers))));
            spellings.sort(Comparator.comparing((FlaggedSpelling s) -> !s.written.equals(preferred))
                    .thenComparing(FlaggedSpelling::places, Comparator.reverseOrder()));
            return new Spellings(preferred.isEmpty() ? spellings.get(0).written : Shown.of(preferred), spellings);
        }
    }
}
