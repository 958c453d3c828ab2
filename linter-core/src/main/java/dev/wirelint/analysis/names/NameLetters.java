package dev.wirelint.analysis.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Names with what does not tell two of them apart folded away: case, diacritics, apostrophes. */
public final class NameLetters {
    private static final Map<Character, String> UNDECOMPOSED = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ı', "i"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"),
            Map.entry('ð', "d"),
            Map.entry('ə', "a"));

    private NameLetters() {}

    /** The letters and digits alone, in lower case, without diacritics. */
    public static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        String lower = plain.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            String expanded = UNDECOMPOSED.get(c);
            if (expanded != null) {
                folded.append(expanded);
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** The letters and digits alone, as they are written. */
    static String withoutMarks(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /** {@code MYKOLAIV} as {@code Mykolaiv}. */
    static String capitalised(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT);
    }

    public static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
