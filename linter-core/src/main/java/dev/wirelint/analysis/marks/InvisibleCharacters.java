package dev.wirelint.analysis.marks;

import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds characters nobody sees: zero-width, soft hyphen, byte order mark, direction mark, control character. */
public final class InvisibleCharacters {
    private static final char JOINER = '\u200d';
    private static final char NON_JOINER = '\u200c';
    private static final char ZERO_WIDTH_SPACE = '\u200b';

    private InvisibleCharacters() {}

    /** The runs of them in a paragraph, in reading order, but for what another script needs. */
    public static List<InvisibleRun> in(String text, Span block) {
        List<InvisibleRun> runs = new ArrayList<>();
        boolean mixed = block.of(text).codePoints().anyMatch(InvisibleCharacters::runsLeft);
        for (int i = block.start(); i < block.end(); i++) {
            if (!isInvisible(text.charAt(i))) {
                continue;
            }
            int end = Scan.over(text, i + 1, block.end(), c -> isInvisible((char) c));
            Span span = new Span(i, end);
            if (!joinsOtherScript(text, block, span)) {
                boolean parts = IntStream.range(i, end).anyMatch(at -> parts(text.charAt(at)));
                boolean surely = !parts && !(mixed && isDirection(text.charAt(i)));
                runs.add(new InvisibleRun(span, parts && !atSpace(text, block, span) ? " " : "", surely));
            }
            i = end - 1;
        }
        return List.copyOf(runs);
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u115f'
                || c == '\u3164'
                || (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r');
    }

    /** A line end, a page end or the like, which may be all that stands between two words. */
    private static boolean parts(char c) {
        return c == '\u2028' || c == '\u2029' || Character.isISOControl(c);
    }

    private static boolean atSpace(String text, Span block, Span span) {
        return span.start() == block.start()
                || span.end() == block.end()
                || Character.isWhitespace(text.charAt(span.start() - 1))
                || Character.isWhitespace(text.charAt(span.end()));
    }

    private static boolean runsLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Scripts such as Persian and Hindi, and emoji, need what joins and parts letters, and marks of direction. */
    private static boolean joinsOtherScript(String text, Span block, Span span) {
        char c = text.charAt(span.start());
        boolean joins = c == JOINER || c == NON_JOINER || c == ZERO_WIDTH_SPACE || isDirection(c);
        boolean before = span.start() > block.start() && isOther(text.codePointBefore(span.start()));
        boolean after = span.end() < block.end() && isOther(text.codePointAt(span.end()));
        boolean tag =
                span.start() > block.start() && Character.isSupplementaryCodePoint(text.codePointBefore(span.start()));
        return (joins && (before || after)) || (tag && c == JOINER);
    }

    /** Whether a character says which way the writing runs. */
    public static boolean isDirection(char c) {
        return (c >= '\u200e' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u061c';
    }

    private static boolean isOther(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script != Character.UnicodeScript.LATIN
                && (script != Character.UnicodeScript.COMMON
                        || Character.isSupplementaryCodePoint(c)
                        || Character.getType(c) == Character.OTHER_SYMBOL
                        || c == 0xFE0F);
    }
}
