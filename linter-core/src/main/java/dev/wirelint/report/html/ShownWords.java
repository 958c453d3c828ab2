package dev.wirelint.report.html;

import dev.wirelint.report.html.ShownChange.InChange;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of some words.
 *
 * @param called what their character is called, where they are one that is easily taken for another or for none
 * @param slight whether they are so small that they have to be made out
 */
record ShownWords(InChange kind, String words, String called, boolean slight) {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char SPACE_SEEN = '\u2423';
    private static final char NO_BREAK_SPACE_SEEN = '\u237D';
    private static final int SLIGHT = 3;

    ShownWords(InChange kind, String words) {
        this(kind, words, "", false);
    }

    /** The same so that each character of what goes and what comes can be seen. */
    static ShownWords of(InChange kind, String words) {
        if (kind == InChange.KEPT) {
            return new ShownWords(kind, Shown.of(words));
        }
        String called = single(words).map(ShownWords::called).orElse("");
        boolean unseen = words.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT);
        String shown = unseen ? "[" + (called.isEmpty() ? "unseen characters" : called) + "]" : blanksSeen(words);
        boolean slight = words.length() <= SLIGHT && words.codePoints().noneMatch(Character::isLetterOrDigit);
        return new ShownWords(kind, Shown.of(shown), called, slight);
    }

    private static Optional<Integer> single(String words) {
        return words.codePointCount(0, words.length()) == 1 ? Optional.of(words.codePointAt(0)) : Optional.empty();
    }

    /** A letter or digit of English tells itself. */
    private static String called(int character) {
        boolean plain = character < 0x80 && Character.isLetterOrDigit(character);
        String name = plain ? null : Character.getName(character);
        return name == null || name.equals("PILCROW SIGN") ? "" : name.toLowerCase(Locale.ROOT);
    }

    /** The spaces at either end, and those of words that are nothing else, as signs that can be seen and counted. */
    private static String blanksSeen(String words) {
        StringBuilder seen = new StringBuilder(words);
        int first = 0;
        while (first < seen.length() && isBlank(seen.charAt(first))) {
            seen.setCharAt(first, seen(seen.charAt(first)));
            first++;
        }
        for (int last = seen.length() - 1; last > first && isBlank(seen.charAt(last)); last--) {
            seen.setCharAt(last, seen(seen.charAt(last)));
        }
        return seen.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == NO_BREAK_SPACE;
    }

    private static char seen(char blank) {
        return blank == ' ' ? SPACE_SEEN : NO_BREAK_SPACE_SEEN;
    }
}
