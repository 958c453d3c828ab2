package dev.wirelint.analysis.paragraphs;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.LineEnd;
import dev.wirelint.article.Zone;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a story gives verse, or anything else whose lines end where their author ended them: short lines that follow
 * each other without a blank line, and running text with a stroke between its lines.
 */
public final class Verse {
    private static final Set<Zone> COPY = EnumSet.of(Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.LIST_ITEM, Zone.SUBHEAD);
    private static final int LONGEST_LINE = 60;
    /** No machine wraps lines so short. */
    private static final int SHORTEST_WRAPPED = 45;

    private static final int REACH = 160;
    private static final Pattern STROKE = Pattern.compile("(?<=[\\p{Ll},;:—-]) / (?=\\p{L})");

    private static final Part<List<Span>> PART = Part.of(copy -> new Verse(copy.article()).read());

    private final Article article;
    private final List<Span> stretches = new ArrayList<>();
    private final List<Span> lines = new ArrayList<>();

    private Verse(Article article) {
        this.article = article;
    }

    /** The stretches of the story's text, in its order; they do not overlap. */
    public static List<Span> of(Copy copy) {
        return copy.part(PART);
    }

    private List<Span> read() {
        int last = -1;
        for (Block block : article.blocks()) {
            if (!COPY.contains(block.zone()) || block.span().isEmpty()) {
                endRun();
                continue;
            }
            if (last < 0 || !LineEnd.parts(article, last, block.span().start())) {
                endRun();
            }
            addLines(block.span());
            addStrokes(block.span());
            last = block.span().end();
        }
        endRun();
        return InOrder.joined(stretches);
    }

    private void addLines(Span block) {
        int start = block.start();
        for (int i = block.start(); i <= block.end(); i++) {
            if (i == block.end() || article.text().charAt(i) == '\n') {
                if (i > start) {
                    lines.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
    }

    private void addStrokes(Span block) {
        Matcher stroke = STROKE.matcher(article.text()).region(block.start(), block.end());
        stroke.useTransparentBounds(true);
        while (stroke.find()) {
            stretches.add(new Span(
                    Math.max(block.start(), stroke.start() - REACH), Math.min(block.end(), stroke.end() + REACH)));
        }
    }

    private void endRun() {
        int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
        if (longest <= LONGEST_LINE && isBrokenByHand(longest)) {
            stretches.add(Span.covering(lines.get(0), lines.get(lines.size() - 1)));
        }
        lines.clear();
    }

    /** Whether a line ends inside a sentence though the next word had room in it, as a machine never leaves it. */
    private boolean isBrokenByHand(int longest) {
        boolean open = false;
        boolean room = lines.size() == 2 || longest < SHORTEST_WRAPPED;
        for (int i = 0; i + 1 < lines.size(); i++) {
            open |= Ending.of(article.text(), lines.get(i)) != Ending.MARKED;
            room |= lines.get(i).length() + 1 + firstWord(lines.get(i + 1)) <= longest;
        }
        return open && room;
    }

    private int firstWord(Span line) {
        int end = article.text().indexOf(' ', line.start());
        return (end < 0 || end > line.end() ? line.end() : end) - line.start();
    }
}
