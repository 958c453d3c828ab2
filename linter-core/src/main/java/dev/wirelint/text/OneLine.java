package dev.wirelint.text;

import java.util.regex.Pattern;

/** Words as a list shows them: on one line, and cut where they are long. */
public final class OneLine {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OneLine() {}

    /**
     * Puts words on one line.
     *
     * @param most how many characters are shown
     */
    public static String of(String words, int most) {
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        return line.length() <= most ? line : line.substring(0, most) + "…";
    }
}
