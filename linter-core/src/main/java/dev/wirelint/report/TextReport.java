package dev.wirelint.report;

import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.Marks.MarkedPlace;
import dev.wirelint.text.Escaped;
import dev.wirelint.text.Position;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The report for people at a terminal: each matter with its places in the copy, and what should stand there. */
public final class TextReport implements StoryByStory {
    private static final int INDENT = 2;
    private static final String BAR = " | ";

    private final int width;
    private final Ink ink;
    private final boolean summary;
    private final boolean statistics;
    private final boolean wraps;

    /**
     * Says how it is to look.
     *
     * @param width how many columns a line of copy may take
     * @param summary whether a count of everything closes the report
     */
    public TextReport(int width, boolean colour, boolean summary) {
        this(width, colour, summary, false, false);
    }

    /**
     * Says how it is to look.
     *
     * @param width how many columns a line of copy may take
     * @param summary whether a count of everything closes the report
     * @param statistics whether a count of the rules stands in the place of the stories
     * @param wraps whether the line a matter begins with is wrapped too, as for a screen and not for another program
     */
    public TextReport(int width, boolean colour, boolean summary, boolean statistics, boolean wraps) {
        this.width = width;
        this.ink = colour ? Ink.COLOUR : Ink.PLAIN;
        this.summary = summary;
        this.statistics = statistics;
        this.wraps = wraps;
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        write(report, story -> true, out);
    }

    /** Writes the stories that are to be shown, and the sum of all. */
    public void write(Report report, Predicate<CheckedStory> shown, Writer out) throws IOException {
        TextTotals totals = new TextTotals(report, ink);
        if (statistics) {
            out.write(totals.statistics());
        } else {
            for (CheckedStory story : report.stories()) {
                if (shown.test(story)) {
                    write(story, out);
                }
            }
        }
        if (summary) {
            Optional<String> frequent = statistics ? Optional.empty() : totals.mostFrequent();
            for (Optional<String> line : List.of(frequent, totals.mendable())) {
                if (line.isPresent()) {
                    out.write(ink.faint(line.get()) + "\n");
                }
            }
            out.write(totals.summary() + "\n");
        }
    }

    @Override
    public void write(CheckedStory story, Writer out) throws IOException {
        if (story.findings().isEmpty()) {
            return;
        }
        out.write(ink.bold(Escaped.of(story.path())) + "\n");
        List<Matter> matters = Matter.of(story.findings());
        TextHead head = TextHead.of(story.source(), matters, wraps ? width : Integer.MAX_VALUE, ink);
        for (Matter matter : matters) {
            out.write(head.lines(story.source(), matter));
            places(story.source(), matter, out);
            out.write("\n");
        }
    }

    private void places(SourceText source, Matter matter, Writer out) throws IOException {
        Severity severity = matter.severity();
        boolean located = !source.content().isEmpty();
        if (located) {
            Marks marks = Marks.of(source, matter);
            int last = source.position(
                            marks.shown().get(marks.shown().size() - 1).span().start())
                    .line();
            int gutter = INDENT + Math.max(4, String.valueOf(last).length());
            Optional<Excerpt> above = Optional.empty();
            for (MarkedPlace mark : marks.shown()) {
                Excerpt excerpt = Excerpt.of(source, mark.span(), width - gutter - BAR.length());
                if (!above.filter(excerpt::showsTheSame).isPresent()) {
                    String number = String.valueOf(excerpt.line());
                    out.write(ink.faint(" ".repeat(gutter - number.length()) + number + BAR) + excerpt.text() + "\n");
                }
                marks(mark, excerpt, severity, gutter, out);
                above = Optional.of(excerpt);
            }
            if (!marks.more().isEmpty()) {
                note("also on " + lines(source, marks.more()), gutter, out);
            }
            for (RelatedPlace related : elsewhere(source.name(), matter)) {
                Position there = related.place().start();
                String where = Escaped.of(related.place().file()) + ":" + there.line() + ":" + there.column();
                note(where + "  " + related.message(), gutter, out);
            }
        }
    }

    private void marks(MarkedPlace mark, Excerpt excerpt, Severity severity, int gutter, Writer out)
            throws IOException {
        String margin = ink.faint(" ".repeat(gutter) + BAR);
        String marks = (mark.flagged() ? "^" : "-").repeat(excerpt.width());
        out.write(
                margin + " ".repeat(excerpt.indent()) + (mark.flagged() ? ink.of(severity, marks) : ink.faint(marks)));
        String label = Columns.printable(mark.label());
        if (!label.isEmpty()) {
            int room = width - gutter - BAR.length() - Columns.width(label);
            boolean beside = excerpt.indent() + excerpt.width() < room;
            out.write(beside ? " " : "\n" + margin + " ".repeat(Math.max(0, Math.min(excerpt.indent(), room))));
            out.write(mark.flagged() ? ink.good(label) : ink.faint(label));
        }
        out.write("\n");
    }

    private void note(String text, int gutter, Writer out) throws IOException {
        out.write(ink.faint(" ".repeat(gutter) + " = " + Columns.printable(text)) + "\n");
    }

    private static String lines(SourceText source, List<Span> places) {
        List<String> numbers = places.stream()
                .map(p -> String.valueOf(source.position(p.start()).line()))
                .distinct()
                .toList();
        return (numbers.size() == 1 ? "line " : "lines ") + String.join(", ", numbers);
    }

    /** The places in other files that a matter speaks of. */
    private static List<RelatedPlace> elsewhere(String file, Matter matter) {
        return matter.findings().stream()
                .flatMap(f -> f.related().stream())
                .filter(r -> !r.place().file().equals(file))
                .distinct()
                .toList();
    }
}
