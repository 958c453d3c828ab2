package dev.wirelint.report;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The places of one matter in one file.
 *
 * @param shown every place to mend, and of those that are only spoken of the first few, in the order of the file
 * @param more the places that are spoken of and not shown
 */
record Marks(List<MarkedPlace> shown, List<Span> more) {
    private static final int SPOKEN_OF = 2;

    static Marks of(SourceText source, Matter matter) {
        TreeMap<Span, MarkedPlace> spokenOf = new TreeMap<>();
        for (Finding finding : matter.findings()) {
            for (RelatedPlace related : finding.related()) {
                if (related.place().file().equals(source.name())) {
                    Span span = source.span(related.place());
                    spokenOf.putIfAbsent(span, new MarkedPlace(span, false, related.message()));
                }
            }
        }
        matter.findings().forEach(f -> spokenOf.remove(f.span()));
        TreeMap<Span, MarkedPlace> shown = new TreeMap<>();
        spokenOf.values().stream().limit(SPOKEN_OF).forEach(m -> shown.put(m.span, m));
        Set<String> said = new HashSet<>(Set.of(matter.first().message()));
        for (Finding finding : matter.findings()) {
            String cure = cure(finding);
            String label = cure.isEmpty() && said.add(finding.message()) ? finding.message() : cure;
            shown.put(finding.span(), new MarkedPlace(finding.span(), true, label));
        }
        return new Marks(
                new ArrayList<>(shown.values()),
                spokenOf.keySet().stream().skip(SPOKEN_OF).toList());
    }

    private static String cure(Finding finding) {
        return String.join(
                " or ",
                finding.suggestions().stream()
                        .map(s -> s.isEmpty() ? "(delete)" : s)
                        .toList());
    }

    /** One place, whether it is to be mended, and what is said beside it. */
    record MarkedPlace(Span span, boolean flagged, String label) {}
}
