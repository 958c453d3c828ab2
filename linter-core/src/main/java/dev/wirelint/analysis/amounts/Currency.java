package dev.wirelint.analysis.amounts;

import dev.wirelint.language.LanguageList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways copy writes a currency: a sign or a code before the number, a word after it. */
public final class Currency {
    private static final Map<String, String> BY_WORD = new HashMap<>();
    private static final Set<String> BEFORE_NUMBER;

    /** Whose dollars they are, where a word before says so: "60,000 Canadian dollars". */
    private static final Map<String, String> DOLLARS_OF = LanguageList.of("dollars.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.get(1)));

    /** Signs that stand before a number. */
    public static final String SIGNS;

    /** Codes and short forms that stand before a number. */
    static final String CODES;

    /** The words that stand after one. */
    static final String WORDS;

    static {
        List<String> codes = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        List<String> words = new ArrayList<>();
        for (List<String> row : LanguageList.of("currencies.txt").rows()) {
            BY_WORD.put(row.get(0).toLowerCase(Locale.ROOT), row.get(2));
            switch (row.get(1)) {
                case "sign" -> signs.append(row.get(0));
                case "code" -> codes.add(row.get(0));
                default -> words.add(row.get(0));
            }
        }
        SIGNS = signs.toString();
        BEFORE_NUMBER = Set.copyOf(codes);
        CODES = alternatives(codes);
        WORDS = alternatives(words);
    }

    private Currency() {}

    public static boolean isSign(String token) {
        return token.length() == 1 && SIGNS.contains(token);
    }

    /** Whether a token is a sign, a sign with letters as "A$" is, or a code that stands before a number. */
    public static boolean standsBefore(String token) {
        return isSign(token) || token.endsWith("$") || BEFORE_NUMBER.contains(token);
    }

    /** What a sign, a code or a word stands for; a sign or word that is not listed stands for itself. */
    static String named(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        String last = word.substring(word.lastIndexOf(' ') + 1);
        String whose = last.startsWith("dollar")
                ? word.substring(0, word.length() - last.length()).strip()
                : "";
        if (DOLLARS_OF.containsKey(whose)) {
            return DOLLARS_OF.getOrDefault(whose, "$");
        }
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
