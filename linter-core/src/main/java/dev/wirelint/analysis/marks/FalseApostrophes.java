package dev.wirelint.analysis.marks;

import dev.wirelint.analysis.Copy;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds marks in a word that are no apostrophe: a back-tick, an accent, an opening quotation mark, a prime. */
public final class FalseApostrophes {
    private static final Pattern MARK = Pattern.compile("(?<=\\p{IsLatin})[`´‘‛′](?=\\p{IsLatin})");

    private static final Set<String> PERSONS = Set.of("i", "you", "he", "she", "it", "we", "they");
    private static final Set<String> CUT_BEFORE_T =
            LanguageList.beside(FalseApostrophes.class, "cut-before-t.txt").words();

    private FalseApostrophes() {}

    /** Those of a paragraph, in reading order. */
    public static List<FalseApostrophe> in(Copy copy, Span block) {
        return Matches.in(MARK, copy.text(), block).stream()
                .filter(m -> isApostrophe(copy.text(), block, m))
                .map(m -> new FalseApostrophe(new Span(m.start(), m.end()), isEnglish(copy.text(), block, m)))
                .toList();
    }

    /** The apostrophe that most of a story has. */
    public static String usual(String text) {
        long curly = text.chars().filter(c -> c == '’').count();
        return curly >= text.chars().filter(c -> c == '\'').count() ? "’" : "'";
    }

    /**
     * Names from Arabic and Hawaiian are written with such marks; only what English joins with an apostrophe is taken.
     */
    private static boolean isApostrophe(String text, Span block, MatchResult mark) {
        String before = before(text, block, mark.start());
        return switch (after(text, block, mark.end())) {
            case "s" -> before.length() > 1;
            case "t" -> before.endsWith("n");
            case "m" -> before.equals("i");
            case "re", "ve", "ll", "d" -> before.equals("i") || before.length() > 1;
            default -> false;
        };
    }

    /** Whether it can be nothing else: in a word that no name has, such as "don't", and behind a word with an "s". */
    private static boolean isEnglish(String text, Span block, MatchResult mark) {
        String before = before(text, block, mark.start());
        boolean known = English.get().word(before).isCommon();
        return switch (after(text, block, mark.end())) {
            case "s" -> known && before.length() > 1;
            case "t" -> CUT_BEFORE_T.contains(before);
            default -> PERSONS.contains(before);
        };
    }

    /** The letters before the mark, in lower case. */
    private static String before(String text, Span block, int end) {
        return text.substring(Scan.back(text, end, block.start(), Character::isLetter), end)
                .toLowerCase(Locale.ROOT);
    }

    private static String after(String text, Span block, int start) {
        return text.substring(start, Scan.over(text, start, block.end(), Character::isLetter));
    }
}
