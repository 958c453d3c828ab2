package dev.wirelint.analysis.quotations;

import dev.wirelint.analysis.quotations.QuoteMark.MarkRole;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Misread;
import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells quotation marks from apostrophes, feet and inches by the characters around them. A single mark that could also
 * be the apostrophe of a plural ("the players’ union") is read as closing; only a quotation that is open makes it one.
 */
final class MarkReader {
    private static final String MARKS = "\"“”„«»'‘’‚`";
    private static final String OPENING_BRACKETS = "([{/—–-‒―";
    private static final int ASCII = 0x80;
    private static final int LONGEST_LETTER = 4;
    private static final String STOPS = ".,!?…";

    /** Words that lose their beginning to an apostrophe. */
    private static final Set<String> CUT_WORDS =
            LanguageList.of("quotations/cut-words.txt").words();

    private final String text;
    private final Span block;

    MarkReader(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    List<QuoteMark> marks() {
        List<QuoteMark> marks = new ArrayList<>();
        for (int i = block.start(); i < block.end(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0 && !isMisread(i)) {
                Span span = new Span(i, i + (isTwoInOne(i) ? 2 : 1));
                read(span).ifPresent(marks::add);
                i = span.end() - 1;
            }
        }
        return marks;
    }

    /** Whether a mark is a part of a letter that was read in another charset. */
    private boolean isMisread(int mark) {
        for (int start = mark - 1; start >= block.start() && text.charAt(start) >= ASCII; start--) {
            if (mark - start > LONGEST_LETTER) {
                return false;
            }
            if (Misread.at(text, start, block)
                    .filter(m -> m.span().contains(mark))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<QuoteMark> read(Span span) {
        String glyph = span.of(text);
        char before = before(span.start());
        char after = after(span.end() - 1);
        if (isArrow(glyph, before, after)) {
            return Optional.empty();
        }
        return switch (glyph) {
            case "“", "„", "«" ->
                mark(span, gaps(before, after) || closesHere(before, after) ? MarkRole.EITHER : MarkRole.OPENS);
            case "”", "»" ->
                Character.isDigit(before) && isHeight(span.start())
                        ? Optional.empty()
                        : mark(
                                span,
                                gaps(before, after) || opensHere(before, after) ? MarkRole.EITHER : MarkRole.CLOSES);
            case "``" -> mark(span, MarkRole.OPENS);
            case "`" -> Optional.empty();
            case "\"", "''" -> straightDouble(span, before, after);
            case "‘", "‚" -> isApostrophe(span, before, after) ? Optional.empty() : mark(span, MarkRole.OPENS);
            case "’" ->
                isApostrophe(span, before, after) || opensHere(before, after)
                        ? Optional.empty()
                        : mark(span, MarkRole.CLOSES);
            default -> straightSingle(span, before, after);
        };
    }

    /** A guillemet alone at an end of its paragraph, apart from the words: it points to a link. */
    private boolean isArrow(String glyph, char before, char after) {
        return "«»".contains(glyph)
                && gaps(before, after)
                && (before == 0 || after == 0)
                && !block.of(text).contains(glyph.equals("«") ? "»" : "«");
    }

    private Optional<QuoteMark> straightDouble(Span span, char before, char after) {
        if (Character.isDigit(before) && isHeight(span.start())) {
            return Optional.empty();
        }
        if (opensHere(before, after)) {
            return mark(span, MarkRole.OPENS);
        }
        if (isGap(before) && after == '-') {
            return mark(span, MarkRole.OPENS);
        }
        boolean wordFollows = Character.isLetterOrDigit(after);
        if (before == ':' && wordFollows) {
            return mark(span, MarkRole.OPENS);
        }
        boolean joinsWords = wordFollows && (Character.isLetterOrDigit(before) || STOPS.indexOf(before) >= 0);
        return mark(span, joinsWords || gaps(before, after) ? MarkRole.EITHER : MarkRole.CLOSES);
    }

    private Optional<QuoteMark> straightSingle(Span span, char before, char after) {
        if (isApostrophe(span, before, after) || Character.isDigit(before)) {
            return Optional.empty();
        }
        if (opensHere(before, after)) {
            return mark(span, MarkRole.OPENS);
        }
        return isGap(before) ? Optional.empty() : mark(span, MarkRole.CLOSES);
    }

    private boolean isApostrophe(Span span, char before, char after) {
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return true;
        }
        if (Character.isDigit(after)
                && span.end() + 1 < block.end()
                && Character.isDigit(text.charAt(span.end() + 1))) {
            int third = span.end() + 2;
            return third >= block.end() || (!Character.isDigit(text.charAt(third)) && text.charAt(third) != ',');
        }
        return !Character.isLetterOrDigit(before) && CUT_WORDS.contains(wordAt(span.end()));
    }

    private String wordAt(int start) {
        int end = Scan.over(text, start, Math.min(block.end(), start + 8), Character::isLetter);
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether the mark closes a height or a length, such as 6'2". */
    private boolean isHeight(int mark) {
        int i = mark - 1;
        while (i > block.start() && mark - i < 4 && Character.isDigit(text.charAt(i))) {
            i--;
        }
        int feet = text.charAt(i) == ' ' && i > block.start() ? i - 1 : i;
        return "'’".indexOf(text.charAt(feet)) >= 0;
    }

    private static boolean opensHere(char before, char after) {
        boolean roomBefore = isGap(before) || OPENING_BRACKETS.indexOf(before) >= 0 || QuoteMarks.opens(before);
        return roomBefore && !isGap(after) && (STOPS.indexOf(after) < 0 || after == '…' || after == '.');
    }

    private static boolean closesHere(char before, char after) {
        return !isGap(before)
                && OPENING_BRACKETS.indexOf(before) < 0
                && (isGap(after) || ".,;:!?)]".indexOf(after) >= 0);
    }

    private static boolean gaps(char before, char after) {
        return isGap(before) && isGap(after);
    }

    private static boolean isGap(char c) {
        return c == 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a double mark is typed here as two single ones. */
    private boolean isTwoInOne(int offset) {
        char at = text.charAt(offset);
        return (at == '\'' || at == '`') && after(offset) == at;
    }

    private char before(int offset) {
        return offset > block.start() ? text.charAt(offset - 1) : 0;
    }

    private char after(int offset) {
        return offset + 1 < block.end() ? text.charAt(offset + 1) : 0;
    }

    private Optional<QuoteMark> mark(Span span, MarkRole role) {
        return Optional.of(new QuoteMark(span, span.of(text), role));
    }
}
