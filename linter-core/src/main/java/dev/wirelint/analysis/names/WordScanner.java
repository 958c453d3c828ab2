package dev.wirelint.analysis.names;

import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts copy into the words that could be parts of names. Web addresses, mail addresses, handles and tags are passed
 * over whole, a compound is cut at its hyphens, and a possessive ending is left off.
 */
final class WordScanner {
    private static final Set<String> CONTRACTED = Set.of("t", "ll", "re", "ve", "d", "m");

    private final String text;
    private final int end;
    private final List<Span> words = new ArrayList<>();

    private WordScanner(String text, int end) {
        this.text = text;
        this.end = end;
    }

    static List<Span> words(String text, Span block) {
        WordScanner scanner = new WordScanner(text, block.end());
        scanner.scan(block.start());
        return scanner.words;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '\u02BB' || c == '`';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private void scan(int start) {
        int at = start;
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int stop = Scan.over(text, at, end, c -> !Character.isWhitespace(c));
            if (!isAddress(at, stop)) {
                cut(at, stop);
            }
            at = stop;
        }
    }

    private boolean isAddress(int start, int stop) {
        boolean wordSeen = false;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '_' || (c == '#' && !wordSeen) || (c == ':' && text.startsWith("://", i))) {
                return true;
            }
            boolean dotInside = c == '.'
                    && i > start + 2
                    && i + 1 < stop
                    && Character.isLowerCase(text.charAt(i + 1))
                    && Character.isLowerCase(text.charAt(i - 1));
            if (dotInside) {
                return true;
            }
            wordSeen |= Character.isLetter(c);
        }
        return false;
    }

    private void cut(int start, int stop) {
        int at = start;
        while (at < stop) {
            if (!isPart(text.charAt(at))) {
                at++;
                continue;
            }
            int wordEnd = at;
            boolean digits = false;
            while (wordEnd < stop && (isPart(text.charAt(wordEnd)) || isInnerApostrophe(at, wordEnd, stop))) {
                digits |= Character.isDigit(text.charAt(wordEnd));
                wordEnd++;
            }
            if (!digits) {
                add(at, wordEnd);
            }
            at = wordEnd;
        }
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isInnerApostrophe(int start, int at, int stop) {
        return at > start && at + 1 < stop && isApostrophe(text.charAt(at)) && Character.isLetter(text.charAt(at + 1));
    }

    private void add(int start, int stop) {
        int last = Scan.back(text, stop, start + 1, c -> !isApostrophe((char) c)) - 1;
        if (last > start) {
            String ending = text.substring(last + 1, stop);
            if (CONTRACTED.contains(ending)) {
                return;
            }
            if (ending.equalsIgnoreCase("s")) {
                words.add(new Span(start, last));
                return;
            }
        }
        words.add(new Span(start, stop));
    }
}
