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
        if (line.length() <= most) {
            return line;
        }
        boolean splitsPair =
                Character.isLowSurrogate(line.charAt(most)) && Character.isHighSurrogate(line.charAt(most - 1));
        return line.substring(0, splitsPair ? most - 1 : most) + "…";
    }
}
