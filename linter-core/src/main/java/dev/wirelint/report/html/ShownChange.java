package dev.wirelint.report.html;

import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a finding with those around them, and what a fix would make of them.
 *
 * @param fix its number among the fixes of the finding, from 0
 * @param safe whether the fix may be applied without a person reading it
 * @param parts the words in their order
 */
record ShownChange(int fix, boolean safe, List<ShownWords> parts) {
    private static final int AROUND = 44;
    private static final int LONGEST = 160;
    private static final String CUT = " … ";

    private static final String PARAGRAPH_SIGN = "¶";
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** What becomes of some words. */
    record ShownWords(InChange kind, String words) {}

    /** How words stand in a change. */
    enum InChange {
        KEPT,
        FLAGGED,
        OUT,
        IN
    }

    /** The fixes of a finding; where it has none, its words as they stand. */
    static List<ShownChange> of(Finding finding, SourceText source) {
        if (source.content().isEmpty()) {
            return List.of();
        }
        if (finding.fixes().isEmpty()) {
            return List.of(unchanged(finding.span(), source));
        }
        return IntStream.range(0, finding.fixes().size())
                .mapToObj(i -> of(i, finding.fixes().get(i), source))
                .toList();
    }

    boolean mends() {
        return parts.stream().anyMatch(p -> p.kind == InChange.OUT || p.kind == InChange.IN);
    }

    private static ShownChange unchanged(Span span, SourceText source) {
        List<ShownWords> parts = new ArrayList<>();
        before(span.start(), source, parts);
        add(InChange.FLAGGED, span.of(source.content()), parts);
        after(span.end(), source, parts);
        return new ShownChange(-1, false, List.copyOf(parts));
    }

    private static ShownChange of(int number, Fix fix, SourceText source) {
        List<ShownWords> parts = new ArrayList<>();
        int at = fix.edits().get(0).span().start();
        before(at, source, parts);
        for (Edit edit : fix.edits()) {
            add(InChange.KEPT, source.content().substring(at, edit.span().start()), parts);
            add(InChange.OUT, edit.span().of(source.content()), parts);
            add(InChange.IN, edit.replacement(), parts);
            at = edit.span().end();
        }
        after(at, source, parts);
        return new ShownChange(number, fix.safety() == Fix.Safety.SAFE, List.copyOf(parts));
    }

    private static void before(int place, SourceText source, List<ShownWords> parts) {
        int lineStart = source.line(source.position(place).line()).start();
        int from = Math.max(lineStart, place - AROUND);
        if (from > lineStart) {
            int space = source.content().indexOf(' ', from);
            from = space >= 0 && space < place ? space + 1 : from;
        }
        String words = source.content().substring(from, place);
        add(InChange.KEPT, from > lineStart ? "…" + words : words, parts);
    }

    private static void after(int place, SourceText source, List<ShownWords> parts) {
        int lineEnd = Math.max(place, source.line(source.position(place).line()).end());
        int to = Math.min(lineEnd, place + AROUND);
        if (to < lineEnd) {
            int space = source.content().lastIndexOf(' ', to);
            to = space > place ? space : to;
        }
        String words = source.content().substring(place, to);
        add(InChange.KEPT, to < lineEnd ? words + "…" : words, parts);
    }

    private static void add(InChange kind, String words, List<ShownWords> parts) {
        if (!words.isEmpty()) {
            String lineEnd = kind == InChange.KEPT ? " " : PARAGRAPH_SIGN;
            String shown = Shown.of(LINE_END.matcher(shortened(words)).replaceAll(lineEnd));
            parts.add(new ShownWords(kind, kind == InChange.KEPT ? shown : blanksSeen(shown)));
        }
    }

    /** Words that are nothing but spaces, as spaces that can be seen and counted. */
    private static String blanksSeen(String words) {
        return words.isBlank() || words.equals(NO_BREAK_SPACE)
                ? words.replace(' ', '\u2423').replace(NO_BREAK_SPACE, "\u237D")
                : words;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST / 2) + CUT + words.substring(words.length() - LONGEST / 2);
    }
}
