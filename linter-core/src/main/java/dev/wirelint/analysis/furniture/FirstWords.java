package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.PlainWord;
import dev.wirelint.text.Scan;
import java.util.Set;
import java.util.TreeSet;

/** What a phrase of a list can start with, so that it is looked for only where that stands. */
final class FirstWords {
    private FirstWords() {}

    /** The words a phrase that is written so can start with; empty where it can start with any. */
    static Set<String> of(String written) {
        Set<String> first = new TreeSet<>();
        String left = written.strip();
        boolean optional = left.startsWith("[");
        while (optional) {
            int close = left.indexOf(']');
            if (close < 0 || !add(left.substring(1, close).strip(), first)) {
                return Set.of();
            }
            left = left.substring(close + 1).strip();
            optional = left.startsWith("[");
        }
        return add(left, first) ? first : Set.of();
    }

    /** Adds the words that some parts can start with; whether those are all. */
    private static boolean add(String parts, Set<String> first) {
        int end = Scan.over(parts, 0, parts.length(), c -> !Character.isWhitespace(c) && "[]".indexOf(c) < 0);
        String piece = parts.substring(0, end);
        if (piece.isEmpty() || piece.equals("...") || piece.indexOf('<') >= 0) {
            return false;
        }
        for (String word : PlainWord.fold(piece).split("/", -1)) {
            first.add(Phrase.withoutLastMark(word));
        }
        return true;
    }
}
