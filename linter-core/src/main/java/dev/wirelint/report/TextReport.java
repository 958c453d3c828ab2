package dev.wirelint.report;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.Severity;
import dev.wirelint.text.Position;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The report for people at a terminal: each matter with its places in the copy, and what should stand there. */
public final class TextReport implements ReportWriter {
    private static final int INDENT = 2;
    private static final String BAR = " | ";

    private final int width;
    private final Ink ink;
    private final boolean summary;

    /**
     * Says how it is to look.
     *
     * @param width how many columns a line of copy may take
     * @param summary whether a count of everything closes the report
     */
    public TextReport(int width, boolean colour, boolean summary) {
        this.width = width;
        this.ink = colour ? Ink.COLOUR : Ink.PLAIN;
        this.summary = summary;
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        for (CheckedStory story : report.stories()) {
            if (!story.findings().isEmpty()) {
                out.write(ink.bold(Columns.printable(story.path())) + "\n");
                for (Matter matter : Matter.of(story.findings())) {
                    matter(story.source(), matter, out);
                }
                out.write("\n");
            }
        }
        if (summary) {
            out.write(Summary.of(report) + "\n");
        }
    }

    private void matter(SourceText source, Matter matter, Writer out) throws IOException {
        Finding first = matter.first();
        Severity severity = matter.severity();
        boolean located = !source.content().isEmpty();
        Position at = source.position(first.span().start());
        out.write(" ".repeat(INDENT)
                + (located ? at.line() + ":" + at.column() + "  " : "")
                + ink.of(severity, severity.label())
                + "  "
                + ink.faint(first.rule().value())
                + "  "
                + Columns.printable(first.message())
                + "\n");
        if (located) {
            List<Mark> places = places(source.name(), matter);
            int last = places.stream()
                    .mapToInt(p -> source.position(p.span.start()).line())
                    .max()
                    .orElse(1);
            int gutter = INDENT + Math.max(4, String.valueOf(last).length());
            Optional<Excerpt> above = Optional.empty();
            for (Mark place : places) {
                Excerpt excerpt = Excerpt.of(source, place.span, width - gutter - BAR.length());
                if (!above.filter(excerpt::showsTheSame).isPresent()) {
                    String number = String.valueOf(excerpt.line());
                    out.write(ink.faint(" ".repeat(gutter - number.length()) + number + BAR) + excerpt.text() + "\n");
                }
                marks(place, excerpt, severity, gutter, out);
                above = Optional.of(excerpt);
            }
            for (RelatedPlace related : elsewhere(source.name(), matter)) {
                Position there = related.place().start();
                String where = related.place().file() + ":" + there.line() + ":" + there.column();
                out.write(ink.faint(" ".repeat(gutter) + " = " + Columns.printable(where + "  " + related.message()))
                        + "\n");
            }
        }
    }

    private void marks(Mark place, Excerpt excerpt, Severity severity, int gutter, Writer out) throws IOException {
        String margin = ink.faint(" ".repeat(gutter) + BAR);
        String marks = (place.flagged ? "^" : "-").repeat(excerpt.width());
        out.write(margin + " ".repeat(excerpt.indent()) + (place.flagged ? ink.of(severity, marks) : ink.faint(marks)));
        String label = Columns.printable(place.label);
        if (!label.isEmpty()) {
            int end = gutter + BAR.length() + excerpt.indent() + excerpt.width() + 1;
            out.write(end + Columns.width(label) <= width ? " " : "\n" + margin);
            out.write(place.flagged ? ink.good(label) : ink.faint(label));
        }
        out.write("\n");
    }

    /** Every place of a matter in the order of the file: those to mend, and those that are spoken of. */
    private static List<Mark> places(String file, Matter matter) {
        TreeMap<Span, Mark> places = new TreeMap<>();
        for (Finding finding : matter.findings()) {
            for (RelatedPlace related : finding.related()) {
                if (related.place().file().equals(file)) {
                    Span span = related.place().span();
                    places.putIfAbsent(span, new Mark(span, false, related.message()));
                }
            }
        }
        Set<String> said = new HashSet<>(Set.of(matter.first().message()));
        for (Finding finding : matter.findings()) {
            String label = label(finding);
            places.put(
                    finding.span(),
                    new Mark(
                            finding.span(),
                            true,
                            label.isEmpty() && said.add(finding.message()) ? finding.message() : label));
        }
        return new ArrayList<>(places.values());
    }

    /** The places in other files that a matter speaks of. */
    private static List<RelatedPlace> elsewhere(String file, Matter matter) {
        return matter.findings().stream()
                .flatMap(f -> f.related().stream())
                .filter(r -> !r.place().file().equals(file))
                .distinct()
                .toList();
    }

    private static String label(Finding finding) {
        return String.join(
                " or ",
                finding.suggestions().stream()
                        .map(s -> s.isEmpty() ? "(delete)" : s)
                        .toList());
    }

    private record Mark(Span span, boolean flagged, String label) {}
}
