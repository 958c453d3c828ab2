package dev.wirelint.rule.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a page with places to fill, such as {@code "{found}" is a tautology}. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{([\\w-]*+)\\}?");

    private final String text;
    private final List<String> places;

    private Template(String text, List<String> places) {
        this.text = text;
        this.places = List.copyOf(places);
    }

    /**
     * Reads a text.
     *
     * @param known what may stand between braces
     * @throws IllegalArgumentException where something else does; the message says what may
     */
    static Template of(String text, Set<String> known) {
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            if (!place.group().endsWith("}") || !known.contains(place.group(1))) {
                throw new IllegalArgumentException("'" + place.group() + "' cannot be filled here; what can is "
                        + String.join(
                                ", ",
                                new TreeSet<>(
                                        known.stream().map(n -> "{" + n + "}").toList())));
            }
            places.add(place.group(1));
        }
        return new Template(text, places);
    }

    /** Whether all its places have a value. */
    boolean canFill(Map<String, String> values) {
        return values.keySet().containsAll(places);
    }

    /** The text with each place filled; what has no value is left out. */
    String fill(Map<String, String> values) {
        return places.isEmpty()
                ? text
                : PLACE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), "")));
    }
}
