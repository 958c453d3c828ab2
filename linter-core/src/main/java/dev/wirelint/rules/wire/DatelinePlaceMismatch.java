package dev.wirelint.rules.wire;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.datelines.OtherPlaces;
import dev.wirelint.article.Dateline;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.stream.Collectors;

/** A dateline's place that the story calls another: "this Latvian town" under TARTU, Estonia. */
public final class DatelinePlaceMismatch implements Rule {
    @Override
    public Check prepare(Settings settings) {
        OtherPlaces places = new OtherPlaces(settings.list("demonyms").rows().stream()
                .collect(Collectors.toMap(r -> r.column(0), r -> r.column(1), (first, last) -> last)));
        return (copy, findings) -> copy.article()
                .dateline()
                .ifPresent(d -> places.of(copy, settings.zones()).forEach(p -> flag(p, d, copy, findings)));
    }

    private static void flag(Span place, Dateline dateline, Copy copy, Findings findings) {
        findings.flag(
                        place,
                        "\"" + copy.textOf(place) + "\" is not " + dateline.place()
                                + ", where the dateline puts the story; mend one of the two")
                .confidence(Confidence.SURE)
                .related(dateline.span(), "the dateline");
    }
}
