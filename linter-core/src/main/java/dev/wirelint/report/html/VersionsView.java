package dev.wirelint.report.html;

import dev.wirelint.article.Article;
import dev.wirelint.chains.VersionsBeside;
import dev.wirelint.chains.VersionsBeside.RowPiece;
import dev.wirelint.chains.VersionsBeside.RowSide;
import dev.wirelint.chains.VersionsBeside.VersionRow;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story beside the version before it, where something is at fault between the two.
 *
 * @param earlier the name of the earlier version
 * @param href where the report shows it
 * @param rows paragraph by paragraph; those that are the same stand for themselves as a number
 */
record VersionsView(String earlier, String href, List<ViewRow> rows) {
    /** The rules that hold versions against each other. */
    private static final String RULES = "chain-";

    /**
     * A paragraph of both versions.
     *
     * @param same how many paragraphs are the same; 0 where this one is not
     */
    record ViewRow(int same, List<ViewPiece> was, List<ViewPiece> is) {
        static ViewRow same(int paragraphs) {
            return new ViewRow(paragraphs, List.of(), List.of());
        }
    }

    /**
     * Words of one version.
     *
     * @param changed whether the other has others
     * @param to the anchor of the finding that speaks of them; empty where none does
     */
    record ViewPiece(String words, boolean changed, String to) {
        /** Its class: how it differs, and whether that matters. */
        String style() {
            return to.isEmpty() ? "" : "matters";
        }
    }

    static Optional<VersionsView> of(CheckedStory story, Optional<Article> article, int number, Addresses addresses) {
        return article.flatMap(later -> earlier(story, addresses)
                .flatMap(n -> addresses.story(n).article().map(a -> beside(a, n, later, story, number, addresses))));
    }

    private static Optional<Integer> earlier(CheckedStory story, Addresses addresses) {
        return story.findings().stream()
                .filter(f -> f.rule().value().startsWith(RULES))
                .flatMap(f -> f.related().stream())
                .map(r -> r.place().file())
                .filter(file -> !file.equals(story.path()))
                .flatMap(file -> addresses.number(file).stream())
                .findFirst();
    }

    private static VersionsView beside(
            Article was, int before, Article is, CheckedStory story, int number, Addresses addresses) {
        List<ViewRow> rows = new ArrayList<>();
        int same = 0;
        for (VersionRow row : VersionsBeside.of(was, is).rows()) {
            if (row.isSame()) {
                same++;
                continue;
            }
            if (same > 0) {
                rows.add(ViewRow.same(same));
                same = 0;
            }
            rows.add(new ViewRow(0, pieces(row.earlier(), was, story, number), pieces(row.later(), is, story, number)));
        }
        if (same > 0) {
            rows.add(ViewRow.same(same));
        }
        return new VersionsView(
                Shown.of(was.name()), addresses.fromStory(before, Addresses.anchor(before)), List.copyOf(rows));
    }

    private static List<ViewPiece> pieces(Optional<RowSide> side, Article article, CheckedStory story, int number) {
        List<ViewPiece> pieces = new ArrayList<>();
        for (RowPiece piece : side.map(RowSide::pieces).orElse(List.of())) {
            String to = piece.changed() ? finding(article.map().toSource(piece.span()), article, story, number) : "";
            pieces.add(new ViewPiece(Shown.of(article.textOf(piece.span())), piece.changed(), to));
        }
        return pieces;
    }

    /** The finding that speaks of a place of this version or of the one before. */
    private static String finding(Span inFile, Article article, CheckedStory story, int number) {
        boolean own = article.name().equals(story.path());
        for (int i = 0; i < story.findings().size(); i++) {
            Finding finding = story.findings().get(i);
            boolean meets = finding.rule().value().startsWith(RULES)
                    && (own
                            ? finding.span().overlaps(inFile)
                            : finding.related().stream()
                                    .map(RelatedPlace::place)
                                    .anyMatch(p -> p.file().equals(article.name())
                                            && article.source().span(p).overlaps(inFile)));
            if (meets) {
                return Addresses.finding(number, i + 1);
            }
        }
        return "";
    }
}
