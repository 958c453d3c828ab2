package dev.wirelint.analysis.quotations;

import dev.wirelint.analysis.quotations.QuoteMark.MarkRole;
import dev.wirelint.article.Block;
import dev.wirelint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The marks of one paragraph, paired.
 *
 * @param closed the quotations that open and close in it
 * @param open the opening marks left over
 * @param unopened the closing double marks left over
 * @param strayClosers single marks that may close, or may be apostrophes
 * @param head the opening mark the paragraph begins with
 */
record Balance(
        Block block,
        List<Quotation> closed,
        List<QuoteMark> open,
        List<QuoteMark> unopened,
        List<QuoteMark> strayClosers,
        Optional<QuoteMark> head) {
    Balance {
        closed = List.copyOf(closed);
        open = List.copyOf(open);
        unopened = List.copyOf(unopened);
        strayClosers = List.copyOf(strayClosers);
    }

    static Balance of(String text, Block block) {
        return new Pairing(text, block).pair();
    }

    /** Whether this paragraph goes on with a quotation that an earlier one left open. */
    boolean takesUp(QuoteMark opener) {
        return head.map(h -> h.isSingle() == opener.isSingle()).orElse(closesBeforeItOpens());
    }

    boolean closesBeforeItOpens() {
        if (unopened.isEmpty()) {
            return false;
        }
        Span first = unopened.get(0).span();
        return closed.stream().noneMatch(q -> q.opener().span().start() < first.start())
                && open.stream().noneMatch(m -> m.span().start() < first.start());
    }

    static Quotation quotation(Block block, QuoteMark opener, Optional<QuoteMark> closer, int depth) {
        int end = closer.map(c -> c.span().start()).orElse(block.span().end());
        return new Quotation(block, opener, closer, new Span(opener.span().end(), end), depth);
    }

    private static final class Pairing {
        private static final int DEEPEST = 8;

        private final String text;
        private final Block block;
        private final List<QuoteMark> marks;

        /**
         * Whether each straight mark has its partner, so that one that seems to close may open after a missing space.
         */
        private final boolean straightPairs;

        private final Deque<QuoteMark> stack = new ArrayDeque<>();
        private final List<Quotation> closed = new ArrayList<>();
        private final List<QuoteMark> open = new ArrayList<>();
        private final List<QuoteMark> unopened = new ArrayList<>();
        private final List<QuoteMark> strayClosers = new ArrayList<>();

        private Pairing(String text, Block block) {
            this.text = text;
            this.block = block;
            this.marks = new MarkReader(text, block.span()).marks();
            this.straightPairs =
                    marks.stream().filter(m -> m.glyph().equals("\"")).count() % 2 == 0
                            && marks.stream().noneMatch(QuoteMark::isCurlyDouble);
        }

        private Balance pair() {
            for (int i = 0; i < marks.size(); i++) {
                QuoteMark mark = marks.get(i);
                if (opens(mark, i)) {
                    open(mark);
                } else if (mark.isSingle()) {
                    closeSingle(mark, i);
                } else {
                    closeDouble(mark);
                }
            }
            stack.descendingIterator().forEachRemaining(open::add);
            Optional<QuoteMark> head = marks.stream()
                    .findFirst()
                    .filter(m -> m.role() != MarkRole.CLOSES
                            && m.span().start() == block.span().start());
            return new Balance(block, closed, open, unopened, strayClosers, head);
        }

        private boolean opens(QuoteMark mark, int index) {
            if (mark.role() == MarkRole.OPENS) {
                return true;
            }
            boolean free = stack.stream().allMatch(QuoteMark::isSingle);
            return free
                    && (mark.role() == MarkRole.EITHER
                            || (straightPairs
                                    && mark.glyph().equals("\"")
                                    && !followsDigit(mark)
                                    && !opensNext(index)));
        }

        /** Whether the next double mark opens, so that this one can only close what an earlier paragraph opened. */
        private boolean opensNext(int index) {
            for (int i = index + 1; i < marks.size(); i++) {
                if (!marks.get(i).isSingle()) {
                    return marks.get(i).role() == MarkRole.OPENS;
                }
            }
            return false;
        }

        private void open(QuoteMark mark) {
            if (stack.size() == DEEPEST) {
                open.add(stack.removeLast());
            }
            stack.push(mark);
        }

        private void closeSingle(QuoteMark mark, int index) {
            QuoteMark top = stack.peek();
            if (top == null || !top.isSingle()) {
                strayClosers.add(mark);
            } else if (!mayBePlural(mark) || !closedLater(index)) {
                stack.pop();
                close(top, mark);
            }
        }

        private void closeDouble(QuoteMark mark) {
            if (isInches(mark)) {
                return;
            }
            while (stack.size() > 1
                    && stack.element().isSingle()
                    && stack.stream().anyMatch(m -> !m.isSingle())) {
                open.add(stack.pop());
            }
            QuoteMark top = stack.poll();
            if (top == null) {
                unopened.add(mark);
            } else {
                close(top, mark);
            }
        }

        private void close(QuoteMark opener, QuoteMark closer) {
            closed.add(quotation(block, opener, Optional.of(closer), stack.size()));
        }

        /** A straight mark behind a figure that closes nothing, or without which the others pair. */
        private boolean isInches(QuoteMark mark) {
            if (!mark.glyph().equals("\"") || !followsDigit(mark)) {
                return false;
            }
            int after = mark.span().end() + 1;
            boolean goesOn = after < block.span().end() && Character.isLowerCase(text.charAt(after));
            return stack.stream().allMatch(QuoteMark::isSingle) || (goesOn && !straightPairs);
        }

        private boolean followsDigit(QuoteMark mark) {
            int start = mark.span().start();
            return start > block.span().start() && Character.isDigit(text.charAt(start - 1));
        }

        private boolean mayBePlural(QuoteMark mark) {
            int before = mark.span().start() - 1;
            int after = mark.span().end() + 1;
            return text.charAt(before) == 's'
                    && after < block.span().end()
                    && text.charAt(after - 1) == ' '
                    && Character.isLowerCase(text.charAt(after));
        }

        private boolean closedLater(int index) {
            for (int i = index + 1; i < marks.size() && i < index + 4; i++) {
                QuoteMark mark = marks.get(i);
                if (!mark.isSingle() || mark.role() == MarkRole.OPENS) {
                    return false;
                }
                if (!mayBePlural(mark)) {
                    return true;
                }
            }
            return false;
        }
    }
}
