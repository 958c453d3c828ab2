package dev.wirelint.analysis.quotations;

import dev.wirelint.analysis.quotations.QuoteMark.MarkRole;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the quotations of a story, block by block. A quotation may run over paragraphs: it opens again at the head of
 * each and closes only in the last (Associated Press Stylebook, "quotation marks").
 */
public final class QuotationReader {
    private static final Set<Zone> UNREAD = EnumSet.of(Zone.CODE, Zone.TABLE, Zone.FURNITURE, Zone.BYLINE);
    private static final Set<Zone> BETWEEN_PARAGRAPHS = EnumSet.of(Zone.CAPTION, Zone.SUBHEAD, Zone.TRASHLINE);

    /** A paragraph with more lone marks than this is no prose. */
    private static final int MOST_LONE_MARKS = 6;

    private final String text;
    private final List<Balance> balances;
    private final QuotedLines lines;
    private final Set<Integer> continued = new HashSet<>();
    private final List<Quotation> found = new ArrayList<>();
    private final List<LoneMark> lone = new ArrayList<>();

    private QuotationReader(Article article, List<Balance> balances) {
        this.text = article.text();
        this.balances = balances;
        this.lines = new QuotedLines(article, balances);
    }

    public static Quotations read(Article article) {
        List<Balance> balances = article.blocks().stream()
                .filter(b -> !UNREAD.contains(b.zone()))
                .map(b -> Balance.of(article.text(), b))
                .toList();
        return new QuotationReader(article, balances).read();
    }

    private Quotations read() {
        for (int i = 0; i < balances.size(); i++) {
            settle(i);
        }
        found.sort(Comparator.comparing(q -> q.opener().span()));
        lone.sort(Comparator.comparing(l -> l.mark().span()));
        return new Quotations(found, lone);
    }

    private void settle(int index) {
        Balance balance = balances.get(index);
        found.addAll(balance.closed());
        List<LoneMark> alone = new ArrayList<>();
        List<QuoteMark> afterStops = balance.strayClosers().stream()
                .filter(m -> m.span().start() > 0
                        && ".,!?".indexOf(text.charAt(m.span().start() - 1)) >= 0)
                .toList();
        for (QuoteMark opener : balance.open()) {
            Optional<Quotation> otherMark = closedByOtherMark(balance, afterStops, opener);
            OptionalInt next = otherMark.isPresent() ? OptionalInt.empty() : goesOnAt(index, opener);
            if (otherMark.isPresent()) {
                found.add(otherMark.get());
            } else if (next.isPresent()) {
                continued.add(next.getAsInt());
                found.add(Balance.quotation(balance.block(), opener, Optional.empty(), 0));
            } else if (!opener.isSingle() || introduced(balance.block(), opener)) {
                alone.add(new LoneMark(balance.block(), opener, true));
            }
        }
        balance.unopened().stream()
                .skip(continued.contains(index) && balance.closesBeforeItOpens() ? 1 : 0)
                .forEach(m -> alone.add(new LoneMark(balance.block(), m, false)));
        if (alone.size() <= MOST_LONE_MARKS) {
            lone.addAll(alone);
        }
    }

    /** A quotation opened with a double mark and closed, after its last stop, with a single one. */
    private Optional<Quotation> closedByOtherMark(Balance balance, List<QuoteMark> afterStops, QuoteMark opener) {
        if (opener.isSingle()) {
            return Optional.empty();
        }
        return firstAfter(afterStops, opener.span().end() + 1)
                .map(m -> Balance.quotation(balance.block(), opener, Optional.of(m), 0));
    }

    /** The first of the marks, which stand in the order of the story, that starts after a place. */
    private static Optional<QuoteMark> firstAfter(List<QuoteMark> marks, int place) {
        int first = InOrder.firstFrom(marks, QuoteMark::span, place + 1);
        return first < marks.size() ? Optional.of(marks.get(first)) : Optional.empty();
    }

    private OptionalInt goesOnAt(int index, QuoteMark opener) {
        OptionalInt last = lines.lastFrom(index, opener);
        return last.isPresent() ? last : runsOnAt(index, opener);
    }

    /** Where the next paragraph takes the quotation up: it opens again there, or closes there with no mark between. */
    private OptionalInt runsOnAt(int index, QuoteMark opener) {
        Balance balance = balances.get(index);
        Block block = balance.block();
        boolean last = balance.open().get(balance.open().size() - 1).equals(opener);
        Span tail = new Span(opener.span().end(), block.span().end());
        boolean ends = isPiece(block, opener) || SpeakerTail.stands(text, tail);
        if (!last || !block.zone().isProse() || isNamePart(block, opener) || ends) {
            return OptionalInt.empty();
        }
        OptionalInt next = next(index);
        if (next.isPresent() && isReportersTail(index, next.getAsInt(), tail)) {
            return OptionalInt.empty();
        }
        return next.isPresent() && balances.get(next.getAsInt()).takesUp(opener) ? next : OptionalInt.empty();
    }

    private boolean isReportersTail(int index, int next, Span tail) {
        int from = balances.get(Math.max(0, index - 1)).block().span().start();
        Span before = new Span(from, tail.start());
        Span behind = balances.get(next).block().span();
        String around = before.of(text) + " " + behind.of(text);
        return new ReporterTail(text, around, !continued.contains(index)).stands(tail);
    }

    private OptionalInt next(int index) {
        for (int i = index + 1; i < balances.size(); i++) {
            Block block = balances.get(i).block();
            if (block.zone().isProse()) {
                return OptionalInt.of(i);
            }
            if (!BETWEEN_PARAGRAPHS.contains(block.zone())) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** A single mark inside a paragraph and not introduced may be a letter of a name from another script. */
    private boolean isNamePart(Block block, QuoteMark opener) {
        return opener.isSingle() && opener.span().start() > block.span().start() && !introduced(block, opener);
    }

    /** Whether the story builds a few words of a speaker into its own sentence, which ends in the paragraph. */
    private boolean isPiece(Block block, QuoteMark opener) {
        int before = lastBefore(block, opener);
        int after = opener.span().end();
        return before > block.span().start()
                && Character.isLetter(text.charAt(before))
                && after < block.span().end()
                && Character.isLowerCase(text.charAt(after));
    }

    /** The last character before a mark that is no space. */
    private int lastBefore(Block block, QuoteMark opener) {
        return Scan.back(text, opener.span().start(), block.span().start(), Character::isWhitespace) - 1;
    }

    /** Whether a comma or colon stands before the mark, so that it cannot be part of a name. */
    private boolean introduced(Block block, QuoteMark opener) {
        int i = lastBefore(block, opener);
        return i > block.span().start()
                && i < opener.span().start() - 1
                && (text.charAt(i) == ':' || text.charAt(i) == ',')
                && opener.role() == MarkRole.OPENS;
    }
}
