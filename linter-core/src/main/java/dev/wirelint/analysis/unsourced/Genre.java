package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.language.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells market reports, sports, weather and company results, which carry figures by the dozen that need no source, by
 * what they are filed under and by the words they are made of.
 */
public final class Genre {
    /** How many different words of a genre a story of it holds. */
    private static final int DISTINCT = 6;

    /** One word in so many is of the genre. */
    private static final int DENSITY = 45;

    /** What sets apart the parts of a section: "Sport / Football". */
    private static final Pattern PART = Pattern.compile("[/>|,:;]");

    private static final String SECTION = "section";

    private final Map<String, String> genreOf = new HashMap<>();
    private final Set<String> sections = new HashSet<>();

    public Genre(WordList list) {
        for (WordList.ListRow row : list.rows()) {
            row.requireColumns(list.location(), 2);
            if (row.column(1).equals(SECTION)) {
                sections.add(row.column(0));
            } else {
                genreOf.put(row.column(0), row.column(1));
            }
        }
    }

    boolean carriesFiguresOfItsOwn(Copy copy) {
        return copy.article().metadata().sections().stream().anyMatch(this::isSection) || isWrittenSo(copy);
    }

    private boolean isSection(String filed) {
        return PART.splitAsStream(filed.toLowerCase(Locale.ROOT))
                .map(String::strip)
                .anyMatch(sections::contains);
    }

    private boolean isWrittenSo(Copy copy) {
        Map<String, Set<String>> distinct = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (PlainWord word : copy.words()) {
            String text = copy.textOf(word.span()).toLowerCase(Locale.ROOT);
            String genre = genreOf.get(text);
            if (genre != null) {
                distinct.computeIfAbsent(genre, g -> new HashSet<>()).add(text);
                count.merge(genre, 1, Integer::sum);
            }
        }
        int words = copy.words().size();
        return distinct.entrySet().stream()
                .anyMatch(e -> e.getValue().size() >= DISTINCT && count.getOrDefault(e.getKey(), 0) * DENSITY >= words);
    }
}
