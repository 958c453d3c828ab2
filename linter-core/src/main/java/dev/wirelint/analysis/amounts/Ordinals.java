package dev.wirelint.analysis.amounts;

import dev.wirelint.language.LanguageList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers that count places in a row: "third", "50th". */
public final class Ordinals {
    private static final Map<String, Integer> WORDS = LanguageList.of("ordinals.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Integer.valueOf(r.get(1))));

    /** What matches one in digits or words. */
    public static final String PATTERN = "(?:\\d{1,3}(?:st|nd|rd|th)|(?i:" + String.join("|", WORDS.keySet()) + "))";

    private Ordinals() {}

    /** The place it names; 0 where it is none. */
    public static int value(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written.replaceAll("\\D", ""))
                : WORDS.getOrDefault(written.toLowerCase(Locale.ROOT), 0);
    }
}
