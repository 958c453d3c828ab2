package dev.wirelint.analysis.quotations;

import dev.wirelint.article.Article;
import dev.wirelint.article.LineEnd;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Verse quoted line by line: the mark opens on its first line and closes on its last, with none between. */
final class QuotedLines {
    private static final Set<Zone> LINES = EnumSet.of(Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.SUBHEAD, Zone.LIST_ITEM);
    private static final int LONGEST_LINE = 70;
    private static final int MOST_LINES = 24;

    private final Article article;
    private final List<Balance> balances;

    QuotedLines(Article article, List<Balance> balances) {
        this.article = article;
        this.balances = balances;
    }

    /** The line on which a quotation closes that a line opens with. */
    OptionalInt lastFrom(int first, QuoteMark opener) {
        Balance balance = balances.get(first);
        boolean opens = balance.head().filter(opener::equals).isPresent()
                && balance.open().size() == 1
                && !opener.isSingle()
                && isLine(balance);
        int end = Math.min(balances.size(), first + MOST_LINES);
        for (int i = first + 1; opens && i < end && follows(i); i++) {
            Balance line = balances.get(i);
            if (line.closesBeforeItOpens()) {
                return OptionalInt.of(i);
            }
            if (line.head().isPresent() || !line.open().isEmpty()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private boolean follows(int index) {
        Span before = balances.get(index - 1).block().span();
        Span line = balances.get(index).block().span();
        return isLine(balances.get(index)) && LineEnd.parts(article, before.end(), line.start());
    }

    private static boolean isLine(Balance balance) {
        Span span = balance.block().span();
        return LINES.contains(balance.block().zone()) && !span.isEmpty() && span.length() <= LONGEST_LINE;
    }
}
