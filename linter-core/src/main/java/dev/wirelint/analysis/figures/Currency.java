package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.lists.LanguageList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways copy writes a currency: a sign or a code before the number, a word after it. */
final class Currency {
    private static final Map<String, String> BY_WORD = new HashMap<>();

    /** Codes and short forms that stand before a number. */
    static final String CODES;

    /** The words that stand after one. */
    static final String WORDS;

    static {
        List<String> codes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (List<String> row : LanguageList.of("currencies.txt").rows()) {
            BY_WORD.put(row.get(0).toLowerCase(Locale.ROOT), row.get(2));
            (row.get(1).equals("code") ? codes : words).add(row.get(0));
        }
        CODES = alternatives(codes);
        WORDS = alternatives(words);
    }

    private Currency() {}

    /** What a sign, a code or a word stands for; a sign or word that is not listed stands for itself. */
    static String named(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        String last = word.substring(word.lastIndexOf(' ') + 1);
        if (last.endsWith("$") && !last.equals("$") && !last.equals("us$")) {
            return last;
        }
        return BY_WORD.getOrDefault(last, last.isEmpty() ? "" : last.substring(last.length() - 1));
    }

    private static String alternatives(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
