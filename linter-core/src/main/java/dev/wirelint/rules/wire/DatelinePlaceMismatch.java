package dev.wirelint.rules.wire;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.article.Dateline;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A dateline's place that the story calls another: "this Latvian town" under TARTU, Estonia. */
public final class DatelinePlaceMismatch implements Rule {
    private static final Sought HERE = Sought.of(
            "\\bthis ((?:[\\p{L}-]+ ){0,4}?)(?:port city|port|city|town|capital|village|resort|suburb|hamlet|seaport)\\b(?: of (\\p{Lu}[\\p{L}’'-]+))?");

    @Override
    public Check prepare(Settings settings) {
        Map<String, List<String>> countries = new HashMap<>();
        for (WordList.Row row : settings.list("demonyms").rows()) {
            countries.put(row.column(0), List.of(row.column(1).split("; ")));
        }
        Set<String> all = countries.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        return (copy, findings) -> copy.article()
                .dateline()
                .filter(d -> !d.place().isEmpty())
                .ifPresent(d -> {
                    for (Block block : copy.blocks(settings.zones())) {
                        check(copy, block, d, countries, all, findings);
                    }
                });
    }

    private static void check(
            Copy copy,
            Block block,
            Dateline dateline,
            Map<String, List<String>> countries,
            Set<String> all,
            Findings findings) {
        Matcher here = HERE.inOnly(copy, block.span());
        while (here.find()) {
            boolean elsewhere = here.group(1)
                    .lines()
                    .flatMap(w -> List.of(w.split(" ")).stream())
                    .anyMatch(w -> countries.containsKey(w)
                            && all.stream().anyMatch(dateline.place()::contains)
                            && countries.getOrDefault(w, List.of()).stream().noneMatch(dateline.place()::contains));
            boolean named = here.group(2) != null
                    && !dateline.place()
                            .toLowerCase(Locale.ROOT)
                            .contains(here.group(2).toLowerCase(Locale.ROOT));
            if (elsewhere || named) {
                Span span =
                        new Span(here.start(), here.end()).shift(block.span().start());
                findings.flag(
                                span,
                                "\"" + copy.textOf(span) + "\" is not " + dateline.place()
                                        + ", where the dateline puts the story; mend one of the two")
                        .confidence(Confidence.SURE)
                        .related(dateline.span(), "the dateline");
            }
        }
    }
}
