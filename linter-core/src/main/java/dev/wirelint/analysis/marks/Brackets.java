package dev.wirelint.analysis.marks;

import dev.wirelint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Pairs the brackets of one paragraph. */
final class Brackets {
    /** The letter or number of an item, as in "a)", "2)" or "iv)". */
    private static final Pattern ITEM =
            Pattern.compile("(?:^|[\\s;:,.(“\"_*])(?:\\d{1,3}[a-zA-Z]?|[a-zA-Z]|[ivxIVX]{1,4})$");

    /** An item of a list that is spoken of, as in "71 for b)". */
    private static final Pattern ITEMS = Pattern.compile("(?<=[\\s(])[a-hA-H\\d]\\)");

    private static final String FACE_BEFORE = ":;=-8'*^";
    private static final int ITEM_REACH = 6;
    private static final Pattern COLOUR = Pattern.compile("\\[\\d{1,3}(?:;\\d{1,3}){0,4}+[mK](?![^\\[\\]]*+\\])");
    private static final int COLOUR_REACH = 200;

    private Brackets() {}

    /** The brackets without a partner, in reading order. */
    static List<LoneBracket> lone(String text, Span block) {
        List<LoneBracket> lone = lone(text, block, false);
        if (lone.stream().anyMatch(l -> !l.opens())
                && ITEMS.matcher(block.of(text)).results().count() > 1) {
            List<LoneBracket> besideItems = lone(text, block, true);
            return besideItems.size() < lone.size() ? besideItems : lone;
        }
        return lone;
    }

    /** @param items whether a bracket behind the letter of an item is the item's, whatever is open */
    private static List<LoneBracket> lone(String text, Span block, boolean items) {
        Deque<LoneBracket> open = new ArrayDeque<>();
        List<LoneBracket> lone = new ArrayList<>();
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                if (!isFace(text, block, i) && !isColour(text, block, i)) {
                    open.push(new LoneBracket(i, c));
                }
            } else if (c == ')' || c == ']') {
                LoneBracket closer = new LoneBracket(i, c);
                if (items && isItem(text, block, i)) {
                    continue;
                }
                if (!open.isEmpty() && open.element().partner() == c) {
                    open.pop();
                } else if (open.stream().anyMatch(o -> o.partner() == c)) {
                    while (open.element().partner() != c) {
                        lone.add(open.pop());
                    }
                    open.pop();
                } else if (!isFace(text, block, i) && !isItem(text, block, i)) {
                    lone.add(closer);
                }
            }
        }
        lone.addAll(open);
        lone.sort((a, b) -> Integer.compare(a.at(), b.at()));
        return lone;
    }

    private static boolean isFace(String text, Span block, int at) {
        boolean gapAfter = at + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return gapAfter
                && at > block.start()
                && FACE_BEFORE.indexOf(text.charAt(at - 1)) >= 0
                && (at - 1 == block.start() || !Character.isLetterOrDigit(text.charAt(at - 2)));
    }

    /** The rest of what sets the colour of a terminal, as in "[1m" or "[0;31m"; what is closed soon is an aside. */
    private static boolean isColour(String text, Span block, int at) {
        return text.charAt(at) == '['
                && COLOUR.matcher(text.substring(at, Math.min(block.end(), at + COLOUR_REACH)))
                        .lookingAt();
    }

    private static boolean isItem(String text, Span block, int at) {
        return text.charAt(at) == ')'
                && ITEM.matcher(text.subSequence(Math.max(block.start(), at - ITEM_REACH), at))
                        .find();
    }
}
