package dev.wirelint.report.html;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.text.Place;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The places of every story that findings of other stories speak of, so that links can lead to them. */
final class Places {
    private final Map<String, Set<Place>> spokenOf = new HashMap<>();

    Places(Report report) {
        for (CheckedStory story : report.stories()) {
            for (Finding finding : story.findings()) {
                for (RelatedPlace related : finding.related()) {
                    String file = related.place().file();
                    if (!file.equals(story.path())) {
                        spokenOf.computeIfAbsent(file, f -> new HashSet<>()).add(related.place());
                    }
                }
            }
        }
    }

    /** The places of a story that any finding speaks of, each with the numbers of the story's own findings that do. */
    Map<Span, Set<Integer>> of(CheckedStory story) {
        Map<Span, Set<Integer>> places = new TreeMap<>();
        for (int i = 0; i < story.findings().size(); i++) {
            for (RelatedPlace related : story.findings().get(i).related()) {
                if (related.place().file().equals(story.path())) {
                    places.computeIfAbsent(story.source().span(related.place()), s -> new TreeSet<>())
                            .add(i + 1);
                }
            }
        }
        for (Place place : spokenOf.getOrDefault(story.path(), Set.of())) {
            places.computeIfAbsent(story.source().span(place), s -> new TreeSet<>());
        }
        return places;
    }
}
