package dev.wirelint.chains;

import dev.wirelint.analysis.amounts.Ordinals;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a story that an advisory line names: "in paragraph 4", "in headline and lede".
 *
 * @param all each with the words that name it
 */
record NotedPlaces(List<NotedPlace> all) {
    private static final Pattern PLACE = Pattern.compile(
            "(?i)\\b(?<word>par(?:agraph|a|s|agraphs|as)?\\.?) (?<numbers>\\d{1,3}(?:(?:, ?| and | & |, and |-| to (?=\\d{1,2}\\b))\\d{1,3})*)"
                    + "|\\b(?<ordinal>" + Ordinals.PATTERN + ") par(?:agraph|a)\\b"
                    + "|\\b(?<named>headline|lede|lead|caption)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    NotedPlaces {
        all = List.copyOf(all);
    }

    /**
     * A part of a story that is named.
     *
     * @param key what it is, as {@link #key} says it of a sentence
     * @param words the place of the words that name it, in the advisory line
     */
    record NotedPlace(String key, Span words) {}

    static NotedPlaces in(String note) {
        List<NotedPlace> found = new ArrayList<>();
        Matcher place = PLACE.matcher(note);
        while (place.find()) {
            Span words = new Span(place.start(), place.end());
            if (place.group("numbers") != null) {
                numbers(place.group("numbers"), words, found);
            } else if (place.group("ordinal") != null) {
                int number = Ordinals.value(place.group("ordinal"));
                found.add(new NotedPlace(String.valueOf(number), words));
            } else {
                String named = place.group("named").toLowerCase(Locale.ROOT);
                found.add(new NotedPlace(named.startsWith("le") ? "1" : named, words));
            }
        }
        return new NotedPlaces(found);
    }

    private static void numbers(String written, Span words, List<NotedPlace> found) {
        Matcher number = NUMBER.matcher(written);
        while (number.find()) {
            found.add(new NotedPlace(number.group(), words));
        }
    }

    Set<String> keys() {
        return all.stream().map(NotedPlace::key).collect(Collectors.toSet());
    }

    /** The part of the story that a sentence stands in. */
    static String key(VersionSentence sentence) {
        return sentence.isProse()
                ? String.valueOf(sentence.paragraph())
                : sentence.zone().label();
    }
}
