package dev.wirelint.analysis.datelines;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a story for a place that is not that of its dateline: "this Latvian town" under TARTU, Estonia. */
public final class OtherPlaces {
    private static final Pattern HERE = Pattern.compile(
            "\\bthis ((?:[\\p{L}-]+ ){0,4}?)(?:port city|port|city|town|capital|village|resort|suburb|hamlet|seaport)\\b(?: of (\\p{Lu}[\\p{L}’'-]+))?");

    private final Map<String, List<String>> countries;
    private final Set<String> all;

    /** @param demonyms the countries, parted by a semicolon, that a word such as "Latvian" can be of */
    public OtherPlaces(Map<String, String> demonyms) {
        this.countries = demonyms.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> List.of(e.getValue().split("; "))));
        this.all = countries.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** What a story calls the place it tells of, where that is another. */
    public List<Span> of(Copy copy, Set<Zone> zones) {
        return copy.article().dateline().filter(d -> !d.place().isEmpty()).stream()
                .flatMap(d -> copy.blocks(zones).stream().flatMap(b -> in(b, d.place(), copy).stream()))
                .toList();
    }

    private List<Span> in(Block block, String place, Copy copy) {
        List<Span> found = new ArrayList<>();
        Matcher here = HERE.matcher(copy.textOf(block.span()));
        while (here.find()) {
            boolean elsewhere = here.group(1)
                    .lines()
                    .flatMap(w -> List.of(w.split(" ")).stream())
                    .anyMatch(w -> countries.containsKey(w)
                            && all.stream().anyMatch(place::contains)
                            && countries.getOrDefault(w, List.of()).stream().noneMatch(place::contains));
            boolean named = here.group(2) != null
                    && !place.toLowerCase(Locale.ROOT).contains(here.group(2).toLowerCase(Locale.ROOT));
            if (elsewhere || named) {
                found.add(new Span(here.start(), here.end()).shift(block.span().start()));
            }
        }
        return found;
    }
}
