package dev.wirelint.facts.versions;

import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A word, a number or a sign of money of a sentence.
 *
 * @param span its place in the sentence
 * @param text as written
 * @param read without what may differ between two honest versions: case, the form of the apostrophe, a number in words
 */
public record VersionWord(Span span, String text, String read) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’.,:\\-][\\p{L}\\p{M}\\p{N}]++)*+|[$€£¥%]");
    private static final Map<String, String> NUMBERS = IntStream.range(
                    0, Numerals.upToTwelve().size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(Numerals.upToTwelve()::get, String::valueOf));
    private static final Map<String, String> SIGNS = Map.of("%", "percent", "pct", "percent");

    static List<VersionWord> of(String text) {
        List<VersionWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new VersionWord(new Span(word.start(), word.end()), word.group(), read(word.group())));
        }
        return List.copyOf(words);
    }

    private static String read(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        return NUMBERS.getOrDefault(plain, SIGNS.getOrDefault(plain, plain));
    }

    /** Whether it has its capital or is a number. */
    public boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** The word without a possessive at its end. */
    public String bare() {
        return text.replaceFirst("['’]s$", "");
    }
}
