package dev.wirelint.report.html;

import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.report.html.CopyAsRead.WordsInPlace;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a finding with those around them, and what a fix would make of them, as they are read.
 *
 * @param fix its number among the fixes of the finding, from 0
 * @param safe whether the fix may be applied without a person reading it
 * @param parts the words in their order
 */
record ShownChange(int fix, boolean safe, List<ShownWords> parts) {
    private static final int AROUND = 44;
    private static final int LONGEST = 160;
    private static final String CUT = " … ";
    private static final Pattern LINE_END = Pattern.compile("\\R+");

    /** How words stand in a change. */
    enum InChange {
        KEPT,
        FLAGGED,
        OUT,
        IN
    }

    /** The fixes of a finding; where it has none, its words as they stand. */
    static List<ShownChange> of(Finding finding, CopyAsRead wording) {
        if (wording.isEmpty()) {
            return List.of();
        }
        if (finding.fixes().isEmpty()) {
            return List.of(unchanged(wording.of(List.of(finding.span()))));
        }
        return IntStream.range(0, finding.fixes().size())
                .mapToObj(i -> of(i, finding.fixes().get(i), wording))
                .toList();
    }

    boolean mends() {
        return parts.stream().anyMatch(p -> p.kind() == InChange.OUT || p.kind() == InChange.IN);
    }

    private static ShownChange unchanged(WordsInPlace flagged) {
        Span span = flagged.places().get(0);
        List<ShownWords> parts = new ArrayList<>();
        before(span.start(), flagged.text(), parts);
        add(InChange.FLAGGED, span.of(flagged.text()), parts);
        after(span.end(), flagged.text(), parts);
        return new ShownChange(-1, false, List.copyOf(parts));
    }

    private static ShownChange of(int number, Fix fix, CopyAsRead wording) {
        WordsInPlace was = wording.of(fix.edits().stream().map(Edit::span).toList());
        List<ShownWords> parts = new ArrayList<>();
        int at = was.places().get(0).start();
        before(at, was.text(), parts);
        for (int i = 0; i < fix.edits().size(); i++) {
            Span span = was.places().get(i);
            add(InChange.KEPT, was.text().substring(at, span.start()), parts);
            add(InChange.OUT, span.of(was.text()), parts);
            add(InChange.IN, fix.edits().get(i).words(), parts);
            at = span.end();
        }
        after(at, was.text(), parts);
        return new ShownChange(number, fix.safety() == Fix.Safety.SAFE, List.copyOf(parts));
    }

    private static void before(int place, String text, List<ShownWords> parts) {
        int lineStart = startOfLine(text, place);
        int from = Math.max(lineStart, place - AROUND);
        if (from > lineStart) {
            int space = text.indexOf(' ', from);
            from = space >= 0 && space < place ? space + 1 : whole(text, from);
        }
        String words = text.substring(from, place);
        add(InChange.KEPT, from > lineStart ? "…" + words : words, parts);
    }

    private static void after(int place, String text, List<ShownWords> parts) {
        int lineEnd = endOfLine(text, place);
        int to = Math.min(lineEnd, place + AROUND);
        if (to < lineEnd) {
            int space = text.lastIndexOf(' ', to);
            to = space > place ? space : whole(text, to);
        }
        String words = text.substring(place, to);
        add(InChange.KEPT, to < lineEnd ? words + "…" : words, parts);
    }

    /** Where the line of a place begins, or somewhere before all that is shown of it. */
    private static int startOfLine(String text, int place) {
        int at = place;
        while (at > 0 && place - at <= AROUND && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    private static int endOfLine(String text, int place) {
        int at = place;
        while (at < text.length() && at - place <= AROUND && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** A place that cuts through no character. */
    private static int whole(String text, int place) {
        return CopyAsRead.splitsPair(text, place) ? place - 1 : place;
    }

    private static void add(InChange kind, String words, List<ShownWords> parts) {
        if (!words.isEmpty()) {
            String line = LINE_END.matcher(shortened(words)).replaceAll(kind == InChange.KEPT ? " " : "¶");
            parts.add(ShownWords.of(kind, line));
        }
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, whole(words, LONGEST / 2))
                        + CUT
                        + words.substring(whole(words, words.length() - LONGEST / 2));
    }
}
