package dev.wirelint.chains;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two versions of a story paragraph by paragraph, with the words in which they differ.
 *
 * @param rows in the order of both
 */
public record VersionsBeside(List<VersionRow> rows) {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’.,\\-][\\p{L}\\p{M}\\p{N}]++)*+|\\s++|.");
    private static final double ALIKE = 0.4;

    /** Paragraphs that are compared word by word have no more tokens. */
    private static final int LONGEST = 2000;

    public VersionsBeside {
        rows = List.copyOf(rows);
    }

    /**
     * One paragraph of both versions, or of one alone.
     *
     * @param earlier absent where the paragraph is new
     * @param later absent where it is gone
     */
    public record VersionRow(Optional<RowSide> earlier, Optional<RowSide> later) {
        /** Whether both have it word for word. */
        public boolean isSame() {
            return earlier.isPresent()
                    && later.isPresent()
                    && later.get().isWhole()
                    && earlier.get().isWhole();
        }
    }

    /** A paragraph of one version, cut where the other has other words. */
    public record RowSide(Block block, List<RowPiece> pieces) {
        public RowSide {
            pieces = List.copyOf(pieces);
        }

        boolean isWhole() {
            return pieces.stream().noneMatch(RowPiece::changed);
        }
    }

    /**
     * A piece of a paragraph.
     *
     * @param span its place in the article's text
     * @param changed whether the other version has other words here, or none
     */
    public record RowPiece(Span span, boolean changed) {}

    public static VersionsBeside of(Article earlier, Article later) {
        List<String> was = texts(earlier);
        List<String> is = texts(later);
        List<VersionRow> rows = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
            for (; from < delta.getSource().getPosition(); from++) {
                rows.add(same(earlier.blocks().get(from), later.blocks().get(to++)));
            }
            int fromEnd = from + delta.getSource().size();
            int toEnd = to + delta.getTarget().size();
            changed(earlier, new Span(from, fromEnd), later, new Span(to, toEnd), rows);
            from = fromEnd;
            to = toEnd;
        }
        for (; from < was.size(); from++) {
            rows.add(same(earlier.blocks().get(from), later.blocks().get(to++)));
        }
        return new VersionsBeside(rows);
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(article::textOf).toList();
    }

    private static VersionRow same(Block earlier, Block later) {
        return new VersionRow(Optional.of(whole(earlier, false)), Optional.of(whole(later, false)));
    }

    private static RowSide whole(Block block, boolean changed) {
        return new RowSide(block, List.of(new RowPiece(block.span(), changed)));
    }

    private static void changed(Article earlier, Span was, Article later, Span is, List<VersionRow> rows) {
        int from = was.start();
        for (int to = is.start(); to < is.end(); to++) {
            Block block = later.blocks().get(to);
            int like = like(earlier, new Span(from, was.end()), later.textOf(block));
            if (like < 0) {
                rows.add(new VersionRow(Optional.empty(), Optional.of(whole(block, true))));
                continue;
            }
            for (; from < like; from++) {
                rows.add(new VersionRow(Optional.of(whole(earlier.blocks().get(from), true)), Optional.empty()));
            }
            rows.add(beside(earlier, earlier.blocks().get(from++), later, block));
        }
        for (; from < was.end(); from++) {
            rows.add(new VersionRow(Optional.of(whole(earlier.blocks().get(from), true)), Optional.empty()));
        }
    }

    /** The first of some paragraphs that is like another; -1 where none is. */
    private static int like(Article earlier, Span among, String text) {
        for (int i = among.start(); i < among.end(); i++) {
            if (likeness(earlier.textOf(earlier.blocks().get(i)), text) >= ALIKE) {
                return i;
            }
        }
        return -1;
    }

    private static double likeness(String one, String other) {
        Map<String, Integer> counted = new HashMap<>();
        List<String> words = tokens(one).stream().filter(t -> !t.isBlank()).toList();
        List<String> others = tokens(other).stream().filter(t -> !t.isBlank()).toList();
        words.forEach(w -> counted.merge(w, 1, Integer::sum));
        int shared = 0;
        for (String word : others) {
            int left = counted.getOrDefault(word, 0);
            counted.put(word, left - 1);
            shared += left > 0 ? 1 : 0;
        }
        return 2.0 * shared / Math.max(1, words.size() + others.size());
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    private static VersionRow beside(Article earlier, Block was, Article later, Block is) {
        List<String> from = tokens(earlier.textOf(was));
        List<String> to = tokens(later.textOf(is));
        if (from.size() > LONGEST || to.size() > LONGEST) {
            return new VersionRow(Optional.of(whole(was, true)), Optional.of(whole(is, true)));
        }
        boolean[] gone = new boolean[from.size()];
        boolean[] come = new boolean[to.size()];
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            mark(gone, delta.getSource().getPosition(), delta.getSource().size());
            mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
        }
        return new VersionRow(
                Optional.of(new RowSide(was, pieces(from, gone, was.span().start()))),
                Optional.of(new RowSide(is, pieces(to, come, is.span().start()))));
    }

    private static void mark(boolean[] marks, int from, int length) {
        for (int i = from; i < from + length; i++) {
            marks[i] = true;
        }
    }

    /** Blanks between two words that changed are taken with them. */
    private static List<RowPiece> pieces(List<String> tokens, boolean[] marks, int start) {
        for (int i = 1; i + 1 < marks.length; i++) {
            marks[i] |= tokens.get(i).isBlank() && marks[i - 1] && marks[i + 1];
        }
        List<RowPiece> pieces = new ArrayList<>();
        int at = start;
        for (int i = 0; i < marks.length; ) {
            int begun = at;
            boolean changed = marks[i];
            for (; i < marks.length && marks[i] == changed; i++) {
                at += tokens.get(i).length();
            }
            pieces.add(new RowPiece(new Span(begun, at), changed));
        }
        return pieces;
    }
}
