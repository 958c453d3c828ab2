package dev.wirelint.report;

import dev.wirelint.article.Article;
import dev.wirelint.chains.VersionsBeside;
import dev.wirelint.chains.VersionsBeside.RowPiece;
import dev.wirelint.chains.VersionsBeside.RowSide;
import dev.wirelint.chains.VersionsBeside.VersionRow;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.text.Escaped;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two versions of a story side by side for people at a terminal, with what is at fault under its paragraph. */
public final class VersionsText {
    private static final String GAP = " │ ";
    private static final int NARROWEST = 60;

    private final int column;
    private final Ink ink;

    /** @param width how many columns a line may take */
    public VersionsText(int width, boolean colour) {
        this.column = (Math.max(NARROWEST, width) - GAP.length()) / 2;
        this.ink = colour ? Ink.COLOUR : Ink.PLAIN;
    }

    /** Both versions; paragraphs that are the same are counted, and not shown. */
    public String of(CheckedStory earlier, CheckedStory later) {
        Article was = earlier.article().orElseThrow();
        Article is = later.article().orElseThrow();
        StringBuilder text = new StringBuilder();
        text.append(pad(ink.bold(cut(earlier.path())), cut(earlier.path()).length()))
                .append(ink.faint(GAP))
                .append(ink.bold(cut(later.path())))
                .append('\n');
        int same = 0;
        for (VersionRow row : VersionsBeside.of(was, is).rows()) {
            List<Finding> found = row.later().map(side -> in(side, is, later)).orElse(List.of());
            if (row.isSame() && found.isEmpty()) {
                same++;
                continue;
            }
            same(same, text);
            same = 0;
            row(row, was, earlier, is, later, text);
            found.forEach(f -> text.append(head(f).lines(later.source(), new Matter(List.of(f)))));
        }
        same(same, text);
        return text.toString();
    }

    private TextHead head(Finding finding) {
        return new TextHead(0, finding.severity().label().length(), 2 * column + GAP.length(), ink);
    }

    private void same(int count, StringBuilder text) {
        if (count > 0) {
            String told = count == 1 ? "one paragraph as it was" : count + " paragraphs as they were";
            text.append(ink.faint("· " + told)).append('\n');
        }
    }

    private static List<Finding> in(RowSide side, Article article, CheckedStory story) {
        Span block = article.map().toSource(side.block().span());
        return story.findings().stream().filter(f -> block.overlaps(f.span())).toList();
    }

    private void row(
            VersionRow row, Article was, CheckedStory earlier, Article is, CheckedStory later, StringBuilder text) {
        List<Span> nowAtFault = later.findings().stream().map(Finding::span).toList();
        List<Span> onceAtFault = later.findings().stream()
                .flatMap(f -> f.related().stream())
                .map(RelatedPlace::place)
                .filter(p -> p.file().equals(earlier.path()))
                .map(p -> p.span())
                .toList();
        List<String> left = lines(row.earlier(), was, onceAtFault, true);
        List<String> right = lines(row.later(), is, nowAtFault, false);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i) : pad("", 0);
            String other = i < right.size() ? right.get(i) : "";
            text.append(one)
                    .append(ink.faint(GAP))
                    .append(other.stripTrailing())
                    .append('\n');
        }
    }

    /**
     * A word or the blank between two as it is shown, and how many columns it takes.
     *
     * @param breaks whether a line may end before it
     */
    private record ShownWord(String shown, int length, boolean isBlank, boolean breaks) {}

    private List<String> lines(Optional<RowSide> side, Article article, List<Span> atFault, boolean padded) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (ShownWord word : side.map(s -> words(s, article, atFault, padded)).orElse(List.of())) {
            boolean fits = length + word.length <= column;
            if (length > 0 && !fits && word.breaks) {
                lines.add(pad(line.toString(), length));
                line.setLength(0);
                length = 0;
            }
            boolean endsLine = word.isBlank && (length == 0 || !fits);
            if (!endsLine) {
                line.append(word.shown);
                length += word.length;
            }
        }
        lines.add(pad(line.toString(), length));
        return lines;
    }

    private List<ShownWord> words(RowSide side, Article article, List<Span> atFault, boolean earlier) {
        List<ShownWord> words = new ArrayList<>();
        boolean blank = true;
        for (RowPiece piece : side.pieces()) {
            String opens = piece.changed() && ink == Ink.PLAIN ? earlier ? "[-" : "{+" : "";
            String closes = piece.changed() && ink == Ink.PLAIN ? earlier ? "-]" : "+}" : "";
            Span inFile = article.map().toSource(piece.span());
            boolean fault = atFault.stream().anyMatch(inFile::overlaps);
            String[] parts = article.textOf(piece.span()).split("(?<= )|(?= )|\n", -1);
            for (int i = 0; i < parts.length; i++) {
                String plain =
                        (i == 0 ? opens : "") + Columns.printable(parts[i]) + (i == parts.length - 1 ? closes : "");
                String shown = piece.changed() ? ink.changed(earlier, fault, plain) : plain;
                words.add(new ShownWord(shown, Columns.width(plain), plain.isBlank(), blank));
                blank = parts[i].isBlank();
            }
        }
        return words;
    }

    private String pad(String shown, int length) {
        return shown + " ".repeat(Math.max(0, column - length));
    }

    private String cut(String path) {
        String name = Escaped.of(path);
        return name.length() <= column ? name : "…" + name.substring(name.length() - column + 1);
    }
}
