package dev.wirelint.report.html;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A story laid out: as it is read, and as it is written in the file.
 *
 * @param paragraphs the copy; empty where the input is no story
 * @param lines the file
 */
record Sheet(List<SheetParagraph> paragraphs, List<Line> lines) {
    /** Zones that are set without saying what they are, since their look or place says it. */
    private static final Set<Zone> PLAIN =
            Set.of(Zone.HEADLINE, Zone.SUBHEAD, Zone.DATELINE, Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.LIST_ITEM);

    /** So few characters have to be made out. */
    private static final int SLIGHT = 2;

    /**
     * One paragraph of the copy.
     *
     * @param zone the zone that leads it
     * @param label what the zone is called in the margin; empty where nobody needs to be told
     * @param line the line of the file it starts on
     * @param lineAnchor where that line stands in the file's own view
     * @param starts the findings that begin in it
     */
    record SheetParagraph(
            String zone, String label, int line, String lineAnchor, List<MarginFlag> starts, List<ZoneRun> runs) {}

    /** What of a paragraph stands in one zone. */
    record ZoneRun(String zone, List<Piece> pieces) {}

    /** A finding as the margin shows it. */
    record MarginFlag(int number, String anchor, String severity, String message) {}

    /** One line of the file. */
    record Line(int number, String anchor, List<Piece> pieces) {}

    static Sheet of(
            CheckedStory story,
            Optional<Article> article,
            CopyAsRead wording,
            int number,
            Map<Span, Set<Integer>> places) {
        List<Mark> inFile = marks(story, number, places);
        return new Sheet(
                article.map(a -> paragraphs(story, a, wording, number, inFile)).orElse(List.of()),
                lines(story.source(), number, inFile));
    }

    private static List<Mark> marks(CheckedStory story, int number, Map<Span, Set<Integer>> places) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < story.findings().size(); i++) {
            Finding finding = story.findings().get(i);
            String style = "m c-" + finding.category().label() + " "
                    + finding.severity().label()
                    + (finding.span().isEmpty() ? " point" : finding.span().length() <= SLIGHT ? " slight" : "");
            String name = String.valueOf(i + 1);
            marks.add(new Mark(finding.span(), Addresses.mark(number, i + 1), style, name, null, 0));
        }
        places.forEach((span, by) -> {
            String speakers =
                    by.isEmpty() ? null : by.stream().map(String::valueOf).collect(Collectors.joining(" "));
            marks.add(new Mark(span, Addresses.place(number, span), "place", null, speakers, 0));
        });
        return marks;
    }

    private static List<SheetParagraph> paragraphs(
            CheckedStory story, Article article, CopyAsRead wording, int number, List<Mark> inFile) {
        List<Mark> inCopy = new ArrayList<>();
        for (Mark mark : inFile) {
            wording.inCopy(mark.span()).ifPresent(s -> inCopy.add(mark.in(s, 0)));
        }
        MarkedText text = new MarkedText(article.text(), inCopy);
        List<SheetParagraph> paragraphs = new ArrayList<>();
        List<ZoneRun> runs = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            runs.add(new ZoneRun(block.zone().label(), text.next(block.span())));
            if (i + 1 == article.blocks().size()
                    || endsParagraph(article, block, article.blocks().get(i + 1))) {
                Block first = article.blocks().get(i + 1 - runs.size());
                Block above = article.blocks().get(Math.max(0, i - runs.size()));
                boolean named = above.equals(first) || above.zone() != first.zone();
                paragraphs.add(paragraph(story, article, first, named, number, List.copyOf(runs)));
                runs.clear();
            }
        }
        return paragraphs;
    }

    private static boolean endsParagraph(Article article, Block block, Block next) {
        return article.text().substring(block.span().end(), next.span().start()).contains("\n");
    }

    private static SheetParagraph paragraph(
            CheckedStory story, Article article, Block first, boolean named, int number, List<ZoneRun> runs) {
        int line = story.source()
                .position(article.map().toSource(first.span()).start())
                .line();
        String label = !named || PLAIN.contains(first.zone())
                ? ""
                : first.zone().label().replace('-', ' ');
        return new SheetParagraph(
                first.zone().label(), label, line, Addresses.line(number, line), flags(story, number, runs), runs);
    }

    private static List<MarginFlag> flags(CheckedStory story, int number, List<ZoneRun> runs) {
        return runs.stream()
                .flatMap(r -> r.pieces().stream())
                .flatMap(p -> p.first().stream())
                .flatMap(m -> Optional.ofNullable(m.finding()).map(Integer::parseInt).stream())
                .sorted()
                .map(n -> flag(n, story.findings().get(n - 1), number))
                .toList();
    }

    private static MarginFlag flag(int number, Finding finding, int story) {
        return new MarginFlag(
                number, Addresses.finding(story, number), finding.severity().label(), Shown.of(finding.message()));
    }

    private static List<Line> lines(SourceText source, int number, List<Mark> marks) {
        MarkedText text = new MarkedText(
                source.content(),
                marks.stream().map(m -> m.named(m.id() + "-in-file")).toList());
        List<Line> lines = new ArrayList<>();
        boolean endsWithLineEnd =
                source.lineCount() > 1 && source.line(source.lastLine()).isEmpty();
        int last = endsWithLineEnd ? source.lastLine() - 1 : source.lastLine();
        for (int i = source.firstLine(); i <= last; i++) {
            lines.add(new Line(i, Addresses.line(number, i), text.next(source.line(i))));
        }
        return lines;
    }
}
