package dev.wirelint.text;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a regular expression opens with, put before it to be asked first: most places of a text are no beginning of
 * anything, and one look at a letter or two tells so for less than the expression itself would take.
 */
public final class FirstLetters {
    /** Of more letters than these most places have one. */
    private static final int MOST = 22;

    private FirstLetters() {}

    /** The same expression, in the dialect of Java, with a look at its first letters before it. */
    public static String lookedFor(String expression) {
        try {
            Set<String> starts = NeededReader.read(expression).starts();
            String first = oneOf(starts, 0);
            return first.isEmpty() ? expression : "(?=" + first + oneOf(starts, 1) + ")(?:" + expression + ")";
        } catch (ExpressionScan.NotUnderstood e) {
            return expression;
        }
    }

    /** A class of all letters that may stand there; nothing where that may be any. */
    private static String oneOf(Set<String> starts, int place) {
        Set<Character> letters = new TreeSet<>();
        for (String start : starts) {
            if (start.length() <= place) {
                return "";
            }
            letters.add(start.charAt(place));
        }
        StringBuilder all = new StringBuilder("[");
        for (char letter : letters) {
            String written = written(letter);
            if (written.isEmpty()) {
                return "";
            }
            all.append(written);
        }
        return letters.size() > MOST ? "" : all.append(']').toString();
    }

    /** All that is folded into a letter; nothing where that is not known. */
    private static String written(char letter) {
        return switch (letter) {
            case '0' -> "0-9";
            case ' ' -> "\\t-\\r ";
            case 's' -> "sS\u017f";
            case 'k' -> "kK\u212a";
            case 'i' -> "iI\u0130\u0131";
            default ->
                letter >= 'a' && letter <= 'z'
                        ? "" + letter + Character.toUpperCase(letter)
                        : Character.isLetter(letter) ? "" : "\\" + letter;
        };
    }
}
