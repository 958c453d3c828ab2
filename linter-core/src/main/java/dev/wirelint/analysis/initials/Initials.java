package dev.wirelint.analysis.initials;

import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.Locale;
import java.util.Set;

/**
 * A word made of initials, such as MoD or OPCW.
 *
 * @param letters in capitals, without the s of a plural
 * @param span the whole word as it stands
 */
public record Initials(String letters, Span span) {
    private static final int LONGEST = 6;
    private static final int LONGEST_MIXED = 4;

    /** The small letters of MoD and DfT; those of MeT and RnB stand for no small word. */
    private static final String OF_AND_FOR = "of";

    private static final Set<String> SMALL_WORDS =
            LanguageList.beside(Initials.class, "small-words.txt").words();

    /** Whether a run of letters is written as initials are: capitals only, or a lower-case letter between capitals. */
    public static boolean isWrittenSo(String word) {
        String bare = withoutPlural(word);
        int capitals = (int) bare.chars().filter(Character::isUpperCase).count();
        boolean latin = bare.chars().allMatch(c -> c < 0x250 && Character.isLetter(c));
        if (!latin || bare.length() < 2 || bare.length() > LONGEST) {
            return false;
        }
        boolean mixed = bare.length() <= LONGEST_MIXED
                && capitals == bare.length() - 1
                && capitals >= 2
                && Character.isUpperCase(bare.charAt(0))
                && Character.isUpperCase(bare.charAt(bare.length() - 1))
                && bare.chars().filter(Character::isLowerCase).allMatch(c -> OF_AND_FOR.indexOf(c) >= 0);
        return capitals == bare.length() || mixed;
    }

    public static Initials of(String word, Span span) {
        return new Initials(withoutPlural(word).toUpperCase(Locale.ROOT), span);
    }

    /**
     * Whether these words, from the first one on, spell the letters with their own capitals; small words may be passed.
     */
    boolean standFor(String[] words, int first) {
        return Character.isUpperCase(words[first].charAt(0))
                && spells(words, first, Math.min(words.length, first + 3 * letters.length()), 0);
    }

    private boolean spells(String[] words, int word, int limit, int letter) {
        if (letter == letters.length()) {
            return true;
        }
        if (word == limit) {
            return false;
        }
        String next = words[word];
        boolean small = SMALL_WORDS.contains(next);
        boolean fits = Character.toUpperCase(next.charAt(0)) == letters.charAt(letter)
                && (small || Character.isUpperCase(next.charAt(0)));
        return (fits && spells(words, word + 1, limit, letter + 1))
                || (small && letter > 0 && spells(words, word + 1, limit, letter));
    }

    /** Whether a word is one that initials pass over. */
    static boolean isSmall(String word) {
        return SMALL_WORDS.contains(word);
    }

    private static String withoutPlural(String word) {
        boolean plural =
                word.length() > 2 && word.endsWith("s") && Character.isUpperCase(word.charAt(word.length() - 2));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
