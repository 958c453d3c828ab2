package dev.wirelint.analysis.listed;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * So many of something that the sentences after it can name: "two suspects", "a quartet".
 *
 * @param sort people, places or points; people for a group that says its number by itself
 */
record Announced(int number, String sort, Span span) {
    private static final Part<Function<Sentence, List<Announced>>> PART = Part.ofSentences(Announced::read);
    private static final Map<String, String> SORTS =
            LanguageList.beside(Announced.class, "announced.txt").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.get(1), (a, b) -> a));
    private static final Map<String, Integer> GROUPS =
            LanguageList.beside(Announced.class, "groups.txt").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Integer.valueOf(r.get(1))));

    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?<![\\p{L}\\d.,$£€-])(?<number>" + Numerals.words(2, 13) + "|[2-9]|1[0-2])"
                    + " (?:[\\p{L}’'-]+ ){0,3}?(?<noun>" + alternatives(SORTS) + ")\\b");
    private static final Pattern GROUP =
            Pattern.compile("(?i)\\b(?:a|the|this|his|her|their) (?:[\\p{L}’'-]+ ){0,2}?(?<noun>" + alternatives(GROUPS)
                    + ")\\b(?! of (?!(?:\\p{L}+ ){0,3}?(?:" + alternatives(SORTS) + ")\\b))");

    /** What a sentence announces. */
    static List<Announced> in(Sentence sentence, Copy copy) {
        return copy.part(PART).apply(sentence);
    }

    private static List<Announced> read(Copy copy, Sentence sentence) {
        String text = copy.textOf(sentence.span());
        List<Announced> found = new ArrayList<>();
        int start = sentence.span().start();
        for (Matcher m = NUMBERED.matcher(text); m.find(); ) {
            int number = (int) Math.round(Numerals.whole(m.group("number")).orElse(0.0));
            if (Character.isUpperCase(m.group("noun").charAt(0)) && !isAllCapitals(text)) {
                continue;
            }
            found.add(new Announced(
                    number,
                    SORTS.getOrDefault(m.group("noun").toLowerCase(Locale.ROOT), ""),
                    new Span(m.start(), m.end()).shift(start)));
        }
        for (Matcher m = GROUP.matcher(text); m.find(); ) {
            found.add(new Announced(
                    GROUPS.getOrDefault(m.group("noun").toLowerCase(Locale.ROOT), 0),
                    "people",
                    new Span(m.start("noun"), m.end("noun")).shift(start)));
        }
        return found;
    }

    /** In plain text "the Six Nations" is the name of a tournament. */
    private static boolean isAllCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    /** The only one of its sort. */
    static Optional<Announced> only(List<Announced> told, String sort) {
        List<Announced> same = told.stream().filter(a -> a.sort().equals(sort)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static String alternatives(Map<String, ?> words) {
        return String.join("|", words.keySet());
    }
}
