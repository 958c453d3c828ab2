package dev.wirelint.shape;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of standings and results, whose columns only blanks part: "Norwald 14 11 1 2 402 240 55". */
final class FigureRows {
    private static final int FEWEST_FIGURES = 3;
    private static final int MOST_WORDS = 16;
    private static final Pattern FIGURE =
            Pattern.compile("[+\\-–−]?(?:\\d[\\d,]*+(?:[.:/–-]\\d+)*+[%*]?|\\.\\d+)|[-–—]");

    /** The two sides of a match, each with its score. */
    private static final Pattern RESULT = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’& -]{1,40}? \\d{1,3}(?:\\.\\d{1,2})*(?: \\([\\d.]{1,6}\\))?,? \\p{Lu}[\\p{L}.'’& -]{1,40}? \\d{1,3}(?:\\.\\d{1,2})*(?: \\([^()]{1,40}\\))?");

    private static final Pattern TELEPHONE = Pattern.compile("(?:\\+\\d|0\\d).*|\\d{3} \\d{3} \\d{4}");

    private FigureRows() {}

    static boolean is(String line) {
        return isRow(line) || RESULT.matcher(line).matches();
    }

    /** Whether a line ends in three figures or more and has no end mark. */
    static boolean isRow(String line) {
        List<String> words = List.of(line.split("\\s+"));
        int figures = 0;
        while (figures < words.size()
                && FIGURE.matcher(words.get(words.size() - 1 - figures)).matches()) {
            figures++;
        }
        return words.size() <= MOST_WORDS && figures >= FEWEST_FIGURES && !isTelephone(words, words.size() - figures);
    }

    /** A number to call is set in groups too: behind a colon, with its code, or as three, three and four digits. */
    private static boolean isTelephone(List<String> words, int figures) {
        String number = String.join(" ", words.subList(figures, words.size()));
        return (figures > 0 && words.get(figures - 1).endsWith(":"))
                || TELEPHONE.matcher(number).matches();
    }
}
