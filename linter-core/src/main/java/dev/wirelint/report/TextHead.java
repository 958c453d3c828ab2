package dev.wirelint.report;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import dev.wirelint.text.Position;
import dev.wirelint.text.SourceText;
import java.util.List;

/**
 * The lines that matters begin with, in columns that stand under each other all over a story.
 *
 * @param place how many columns the widest place takes
 * @param severity how many the longest severity takes
 * @param width how many a line may take
 */
record TextHead(int place, int severity, int width, Ink ink) {
    static final String MENDS = "[fix]";

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    static TextHead of(SourceText source, List<Matter> matters, int width, Ink ink) {
        int place = 0;
        int severity = 0;
        for (Matter matter : matters) {
            place = Math.max(place, place(source, matter).length());
            severity = Math.max(severity, matter.severity().label().length());
        }
        return new TextHead(place, severity, width, ink);
    }

    /** The head of a matter, its lines ended. */
    String lines(SourceText source, Matter matter) {
        Finding first = matter.first();
        String where = place == 0 ? "" : padded(place(source, matter), place) + GAP;
        String field = source.field(first.span().start())
                .map(f -> Columns.printable(f) + GAP)
                .orElse("");
        String before = INDENT + where + field;
        int indent = Columns.width(before) + severity + GAP.length();
        Severity grave = matter.severity();
        StringBuilder text = new StringBuilder(before)
                .append(ink.of(grave, grave.label()))
                .append(" ".repeat(severity - grave.label().length()));
        int hanging = Math.min(indent, width / 2);
        int column = indent - GAP.length();
        String gap = GAP;
        for (String word : Columns.printable(first.message()).split(" ", -1)) {
            column = put(word, word, gap, column, hanging, text);
            gap = " ";
        }
        String rule = first.rule().value();
        boolean isRow = !source.file().equals(source.name());
        boolean mends = matter.isSafe() && !isRow;
        put(
                mends ? rule + GAP + MENDS : rule,
                ink.faint(rule) + (mends ? GAP + ink.good(MENDS) : ""),
                GAP,
                column,
                hanging,
                text);
        return text.append('\n').toString();
    }

    /** Puts a word behind what is there, or on a line of its own where there is no room; gives the column behind it. */
    private int put(String word, String shown, String gap, int column, int hanging, StringBuilder text) {
        int wide = Columns.width(word);
        boolean breaks = column > hanging && column + gap.length() + wide > width;
        text.append(breaks ? "\n" + " ".repeat(hanging) : gap).append(shown);
        return breaks ? hanging + wide : column + gap.length() + wide;
    }

    private static String place(SourceText source, Matter matter) {
        if (source.content().isEmpty()) {
            return "";
        }
        Position at = source.position(matter.first().span().start());
        return at.line() + ":" + at.column();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
