package dev.wirelint.shape;

import dev.wirelint.text.Span;
import java.util.regex.Pattern;

/**
 * The lines that wires put around a story for those who handle it: slug and keyword lines, the numbers of takes, what
 * says that more follows or nothing does.
 */
final class TakeMarks {
    private static final int LONGEST = 120;

    /** Such a line is itself wherever it stands. */
    private static final Pattern MARK = Pattern.compile("(?:[a-z] ){0,4}(?:BC|AM|PM)-\\p{Lu}[^.!?]*+"
            + "|[a-z]\\d{4}(?: .{0,20})?"
            + "|(?:FIRST |SECOND |THIRD )?(?:PAGE|TAKE|ADD) (?:\\d{1,2}|ONE|TWO|THREE|FOUR|FIVE)\\b[\\p{Lu}\\d /:;,-]*+"
            + "|[(\\[-]*(?:MORE(?: TO (?:FOLLOW|COME))?|MORE FOLLOWS|MTF|ENDS|ENDIT|ENDITEM)[)\\]-]*[.…]*"
            + "|[-–—] ?(?:30|0) ?[-–—]"
            + "|(?:SLUG|Slug|KEYWORDS?|Keywords?) ?: ?\\S.*"
            + "|\\p{Lu}{2,4}-\\p{Lu}{2}-\\d\\d-\\d\\d-\\d{2,4} \\d{4}\\p{Lu}{0,4}");

    /** A slug: words in capitals tied together, perhaps with the number of the version in brackets. */
    private static final Pattern SLUG = Pattern.compile(
            "[\\p{Lu}\\d]{2,}+(?:[-/][\\p{Lu}\\d]{2,}+)*+[-/](?:[\\p{Lu}\\d]{2,}+)?(?: ?\\([\\p{Lu}\\d ,]{2,30}\\))?");

    private static final Pattern ADVISORY = Pattern.compile("(?:EDS|Eds|EDITORS|Editors)(?: ?:|[,;] ?) ?\\S.*");

    private TakeMarks() {}

    static boolean isMark(String line) {
        return line.length() <= LONGEST && MARK.matcher(line).matches();
    }

    static boolean isSlug(String line) {
        return line.length() <= LONGEST && SLUG.matcher(line).matches();
    }

    static boolean isAdvisory(String line) {
        return ADVISORY.matcher(line).matches();
    }

    /** Whether a line of its own opens as the header of a take does, with a caret. */
    static boolean isHeader(String text, Span line) {
        return line.length() > 2 && text.charAt(line.start()) == '^' && "<=".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    /** The words of a header line, without the marks at its ends. */
    static Span words(Span header) {
        return new Span(header.start() + 1, header.end() - 1);
    }
}
