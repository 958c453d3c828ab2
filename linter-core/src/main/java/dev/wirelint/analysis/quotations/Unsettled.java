package dev.wirelint.analysis.quotations;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.quotations.QuoteMark.MarkRole;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a story may be quoting somebody, since a quotation mark there has found no partner. */
public final class Unsettled {
    private static final Part<List<Span>> PART = Part.of(copy -> read(copy.article(), Quotations.of(copy)));

    private final String text;
    private final Quotations quotations;
    private final Set<Span> paired = new HashSet<>();
    private final Map<Span, LoneMark> lone = new HashMap<>();
    private final List<Span> stretches = new ArrayList<>();

    private Unsettled(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** The stretches of the story's text, in its order; they do not overlap. */
    public static List<Span> of(Copy copy) {
        return copy.part(PART);
    }

    private static List<Span> read(Article article, Quotations quotations) {
        return new Unsettled(article.text(), quotations).read(article.blocks());
    }

    private List<Span> read(List<Block> blocks) {
        for (Quotation quotation : quotations.found()) {
            paired.add(quotation.opener().span());
            quotation.closer().ifPresent(c -> paired.add(c.span()));
        }
        quotations.lone().forEach(l -> lone.put(l.mark().span(), l));
        List<Span> waiting = new ArrayList<>();
        boolean open = false;
        for (Block block : blocks) {
            if (block.zone() == Zone.CODE) {
                continue;
            }
            ParagraphMarks paragraph = paragraph(block);
            if (paragraph.closes() && open) {
                stretches.addAll(waiting);
            }
            if (paragraph.closes() || paragraph.opens() || paragraph.quotes()) {
                waiting.clear();
                open = paragraph.opens();
            } else if (open) {
                waiting.add(block.span());
            }
            paragraph.unsettled().stream().filter(s -> !s.isEmpty()).forEach(stretches::add);
        }
        return InOrder.joined(stretches);
    }

    private ParagraphMarks paragraph(Block block) {
        int from = block.span().end();
        int to = block.span().start();
        boolean opens = false;
        boolean closes = false;
        boolean quotes = false;
        for (QuoteMark mark : new MarkReader(text, block.span()).marks()) {
            if (paired.contains(mark.span())) {
                quotes |= !mark.isSingle();
                continue;
            }
            LoneMark known = lone.get(mark.span());
            boolean mayOpen = known == null ? mark.role() != MarkRole.CLOSES : known.opens();
            boolean mayClose = known == null ? !mark.isSingle() && !isInches(mark) : !known.opens();
            if (mayOpen) {
                from = Math.min(from, mark.span().start());
                opens |= !mark.isSingle();
            }
            if (mayClose) {
                to = Math.max(to, mark.span().end());
                closes = true;
            }
        }
        return new ParagraphMarks(parts(block.span(), from, to), opens, closes, quotes);
    }

    /** What stands behind the first mark that opens and before the last that closes. */
    private static List<Span> parts(Span block, int from, int to) {
        Span before = new Span(block.start(), to);
        Span after = new Span(from, block.end());
        return to > from ? List.of(block) : List.of(before, after);
    }

    private boolean isInches(QuoteMark mark) {
        int start = mark.span().start();
        return mark.glyph().equals("\"") && start > 0 && Character.isDigit(text.charAt(start - 1));
    }

    /**
     * A paragraph's marks that have no partner.
     *
     * @param unsettled what they may quote of it
     * @param opens whether one may open a quotation
     * @param closes whether one may close a quotation
     * @param quotes whether others open and close one as they should
     */
    private record ParagraphMarks(List<Span> unsettled, boolean opens, boolean closes, boolean quotes) {}
}
