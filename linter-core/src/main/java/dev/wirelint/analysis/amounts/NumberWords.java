package dev.wirelint.analysis.amounts;

import dev.wirelint.language.LanguageList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers of one or two words: "seven", "twenty-two", "a dozen", "half a million", "three hundred". */
final class NumberWords {
    private static final Map<String, Double> SMALL = new HashMap<>();
    private static final Map<String, Double> SCALE = new HashMap<>();

    static {
        for (List<String> row : LanguageList.of("number-words.txt").rows()) {
            if (row.get(1).equals("small")) {
                SMALL.put(row.get(0), Double.parseDouble(row.get(2)));
            } else if (row.get(1).equals("scale")) {
                SCALE.put(row.get(0), Double.parseDouble(row.get(2)));
            }
        }
    }

    private static final String UNITS = alternatives(SMALL, 1, 10);
    private static final String TENS = alternatives(SMALL, 20, 100);

    private static final Pattern POINTED_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.000");

    /** Matches such a number; the magnitudes that follow digits too are left to who reads on. */
    static final String PATTERN = "half(?=\\s(?:million|billion)(?!\\p{L}))|(?:half\\s)?an?\\s(?:dozen|hundred)"
            + "|(?:half\\s)?an?(?=\\s(?:thousand|million|billion|trillion)(?!\\p{L}))|(?:(?:" + TENS + ")-(?:" + UNITS
            + ")|"
            + alternatives(SMALL, 0, 100) + ")(?:\\s(?:dozen|hundred)(?!\\p{L}))?";

    private NumberWords() {}

    /** What a number in digits or words amounts to. */
    static double value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Double.parseDouble(number.replace(hasPointedThousands(number) ? "." : ",", ""));
        }
        double value = 0;
        double times = 1;
        for (String word : number.toLowerCase(Locale.ROOT).strip().split("[\\s-]", 6)) {
            value += SMALL.getOrDefault(word, 0.0);
            times *= word.equals("half") ? 0.5 : SCALE.getOrDefault(word, 1.0);
        }
        return (value == 0 ? 1 : value) * times;
    }

    /** What the last place shown is worth. */
    static double step(String number) {
        int point = number.indexOf('.');
        boolean digits = Character.isDigit(number.charAt(0));
        return digits && point >= 0 && !hasPointedThousands(number) ? Math.pow(10, point + 1.0 - number.length()) : 1;
    }

    /** "25.000" with thousands set off by a point, as copy from other languages has them; nobody counts so exactly. */
    static boolean hasPointedThousands(String number) {
        return POINTED_THOUSANDS.matcher(number).matches();
    }

    private static String alternatives(Map<String, Double> words, double from, double to) {
        return words.entrySet().stream()
                .filter(e -> e.getValue() >= from && e.getValue() < to)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }
}
