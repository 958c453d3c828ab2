package dev.wirelint.analysis.amounts;

import dev.wirelint.language.LanguageList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as copy writes it: "1,200", "3.7 million", "twenty-two", "half a million", "two hundred and fifty
 * thousand", "tens of thousands".
 */
public final class Numerals {
    private static final Map<String, Double> SMALL = words("small");
    private static final List<String> UP_TO_TWELVE = Stream.concat(
                    Stream.of("zero"),
                    below(1, 13).entrySet().stream()
                            .sorted(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey))
            .toList();
    private static final Map<String, Double> SCALE = words("scale");
    private static final Map<String, Double> VAGUE = words("vague");
    private static final Map<String, Double> MAGNITUDES = LanguageList.of("magnitudes.txt").rows().stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Double.valueOf(r.get(1))));
    private static final double LARGE = 1000;
    private static final int MOST_WORDS = 16;
    private static final double HALF = 0.5;

    /** Thousands set off or not; "1,50,000" as India does it. */
    static final String DIGITS = "\\d{1,3}(?:,\\d{2,3}(?=,\\d))*+,\\d{3}(?:\\.\\d++)?+|\\d{1,12}(?:\\.\\d++)?+";

    /** The words of scale that cannot be another word, as the letter "m" can. */
    static final String SCALES = alternatives(MAGNITUDES.entrySet().stream()
            .filter(m -> m.getKey().length() > 1)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    private static final String LARGE_SCALES = "(?:thousand|million|billion|trillion)";
    private static final String TENS =
            "(?:" + alternatives(below(20, 100)) + ")(?:-(?:" + alternatives(below(1, 10)) + "))?+";
    private static final String BELOW_HUNDRED = "(?:" + TENS + "|" + alternatives(below(0, 20)) + ")";

    /**
     * The "and fifty" of "two hundred and fifty"; neither the "and two hundred" of "between one hundred and two
     * hundred" nor the "five" of "a hundred five years ago".
     */
    private static final String TAIL = "(?:\\s(?:(?:and\\s)?" + TENS + "|and\\s(?:" + alternatives(below(0, 20))
            + ")(?!\\s" + LARGE_SCALES + "))(?!\\p{L}|-\\p{L}|\\s(?:dozen|hundred)\\b))?+";

    /** What follows "two million" where the number goes on; not the "three years" of "two million three years ago". */
    private static final String AFTER_MILLION = "\\s(?=" + BELOW_HUNDRED + "\\s(?:hundred|thousand)\\b)";

    private static final String AFTER_THOUSAND =
            "(?:" + AFTER_MILLION + "|\\sand\\s(?=" + BELOW_HUNDRED + "\\b(?!\\s(?:hundred|" + LARGE_SCALES + "))))";

    private static final String BELOW_THOUSAND = BELOW_HUNDRED + "(?:\\shundred(?!\\p{L})" + TAIL
            + "|\\sdozen(?!\\p{L})|[\\s-]and[\\s-]a[\\s-]half(?!\\p{L}))?+";

    /** Numbers in words; the last word of scale, which may follow digits too, is left to who reads on. */
    static final String WORDS = "half(?=\\s(?:million|billion)(?!\\p{L}))|half\\san?\\s(?:dozen|hundred)|an?\\sdozen"
            + "|an?\\shundred(?!\\p{L})" + TAIL
            + "|(?:half\\s)?an?(?=\\s" + LARGE_SCALES + "(?!\\p{L}))"
            + "|(?:" + BELOW_THOUSAND + "\\s(?:million|billion|trillion)" + AFTER_MILLION + ")?"
            + "(?:" + BELOW_THOUSAND + "\\sthousand" + AFTER_THOUSAND + ")?"
            + BELOW_THOUSAND;

    /** What may stand behind a number and multiplies it. */
    static final String MAGNITUDE =
            "(?:[\\s-]?(?<magnitude>(?i:" + SCALES + ")|m)(?![\\p{L}\\d])|(?<letter>[kKbB])(?![\\p{L}\\d]))?";

    private static final String VAGUELY = "(?:" + alternatives(VAGUE) + ")";
    private static final Pattern NUMERAL = Pattern.compile("(?<vague>(?i:" + VAGUELY + "(?:\\sof\\s" + VAGUELY
            + "){0,2})(?![\\p{L}-]))|(?<number>" + DIGITS + "|(?i:" + WORDS + ")(?!\\p{L}|-\\p{L}))" + MAGNITUDE
            + "(?![\\d/:]|,\\d|\\.\\d)");

    /** What stands behind "a" or "an" where that is a number. */
    private static final Pattern AFTER_ARTICLE = Pattern.compile("(?i)an?\\s(?:dozen|hundred|" + LARGE_SCALES + ")");

    private static final Pattern POINTED_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.000");
    private static final Pattern SPACES = Pattern.compile("[\\s-]");

    private Numerals() {}

    /**
     * A number that stands at some place.
     *
     * @param value what it amounts to; for "dozens" and the like the smallest it can be
     * @param scale what its last word of scale multiplies by; 1 where it has none
     */
    public record Numeral(double value, double scale, int end) {}

    /** The number that begins at a place and ends before another. */
    public static Optional<Numeral> at(String text, int from, int to) {
        Matcher numeral = NUMERAL.matcher(text).region(from, to);
        numeral.useTransparentBounds(true);
        if (!numeral.lookingAt()) {
            return Optional.empty();
        }
        Optional<String> vague = group(numeral, "vague");
        if (vague.isPresent()) {
            return Optional.of(new Numeral(vague(vague.get()), 1, numeral.end()));
        }
        String number = group(numeral, "number").orElseThrow();
        double magnitude = magnitude(numeral);
        String last = number.substring(number.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        double scale = magnitude > 1 ? magnitude : SCALE.getOrDefault(last, 1.0);
        return Optional.of(new Numeral(value(number, magnitude), scale, numeral.end()));
    }

    /** The number that a text is from its first character to its last. */
    public static Optional<Double> whole(String text) {
        return at(text, 0, text.length()).filter(n -> n.end() == text.length()).map(Numeral::value);
    }

    private static double vague(String words) {
        double value = 1;
        for (String word : SPACES.split(words.toLowerCase(Locale.ROOT), MOST_WORDS)) {
            value *= VAGUE.getOrDefault(word, 1.0);
        }
        return value;
    }

    /** What the word behind a number multiplies it by; 1 where none stands there. */
    static double magnitude(Matcher matcher) {
        return group(matcher, "magnitude")
                .or(() -> group(matcher, "letter"))
                .map(w -> MAGNITUDES.getOrDefault(w.toLowerCase(Locale.ROOT), 1.0))
                .orElse(1.0);
    }

    /** What a number in digits or words amounts to, with what stands behind it. */
    static double value(String number, double magnitude) {
        double value = Character.isDigit(number.charAt(0))
                ? Double.parseDouble(number.replace(hasPointedThousands(number) ? "." : ",", "")) * magnitude
                : inWords(number, magnitude);
        return Math.rint(value * 1e6) / 1e6;
    }

    private static double inWords(String number, double magnitude) {
        double total = 0;
        double open = 0;
        double part = 1;
        for (String word : SPACES.split(number.toLowerCase(Locale.ROOT).strip(), MOST_WORDS)) {
            double scale = SCALE.getOrDefault(word, 0.0);
            if (scale >= LARGE) {
                total += Math.max(open, 1) * scale;
                open = 0;
            } else if (scale > 0) {
                open = Math.max(open, 1) * scale;
            } else if (word.equals("half")) {
                part = open == 0 ? HALF : 1;
                open += open == 0 ? 0 : HALF;
            } else {
                open += SMALL.getOrDefault(word, 0.0);
            }
        }
        return (total + (total == 0 ? Math.max(open, 1) : open) * magnitude) * part;
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

    private static Optional<String> group(Matcher matcher, String name) {
        @Nullable String text = matcher.group(name);
        return Optional.ofNullable(text);
    }

    private static Map<String, Double> words(String kind) {
        return LanguageList.of("number-words.txt").rows().stream()
                .filter(r -> r.get(1).equals(kind))
                .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Double.valueOf(r.get(2))));
    }

    /** The words that a number in words can begin with, its article aside. */
    static Set<String> openingWords() {
        return Stream.concat(SMALL.keySet().stream(), Stream.of("half")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an article at some place begins a number in words: "a dozen", "a million". */
    static boolean opensWithArticle(String text, int start, int end) {
        return Character.toLowerCase(text.charAt(start)) == 'a'
                && end < text.length()
                && Character.isWhitespace(text.charAt(end))
                && AFTER_ARTICLE.matcher(text).region(start, text.length()).lookingAt();
    }

    /** The words for whole numbers from nought to twelve, each in the place of its value. */
    public static List<String> upToTwelve() {
        return UP_TO_TWELVE;
    }

    /**
     * The words for whole numbers, from one to below another, as they stand in a pattern; of the tens the round ones.
     */
    public static String words(int from, int below) {
        return alternatives(below(from, below));
    }

    private static Map<String, Double> below(double from, double to) {
        Map<String, Double> words = new HashMap<>(SMALL);
        words.values().removeIf(v -> v < from || v >= to);
        return words;
    }

    private static String alternatives(Map<String, Double> words) {
        List<String> longestFirst = words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return String.join("|", longestFirst);
    }
}
