package dev.wirelint.rules.boilerplate;

import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a passage without its marks, so that a phrase reads the same with and without commas and colons.
 *
 * @param text the article's text
 * @param passage the part of it the words stand in
 */
record Words(String text, Span passage, List<Word> list) {
    private static final String JOINING = ".-'’&+@";
    private static final String STANDING = "©";

    Words {
        list = List.copyOf(list);
    }

    static Words of(String text, Span passage) {
        List<Word> words = new ArrayList<>();
        int at = passage.start();
        while (at < passage.end()) {
            int end = endOfWord(text, at, passage.end());
            if (end > at) {
                Span span = new Span(at, end);
                words.add(new Word(span, fold(span.of(text))));
            }
            at = Math.max(end, at + 1);
        }
        return new Words(text, passage, words);
    }

    /** The form in which words are compared: lower case, straight apostrophes. */
    static String fold(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    int size() {
        return list.size();
    }

    Word get(int index) {
        return list.get(index);
    }

    String written(int index) {
        return get(index).span().of(text);
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(text.charAt(get(index).span().start()));
    }

    /** Whether the word is written in capitals only, and long enough to shout. */
    boolean isShouted(int index) {
        String word = written(index);
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    /** Whether a sentence, or the passage itself, starts with this word. */
    boolean opensSentence(int index) {
        int from = index == 0 ? passage.start() : get(index - 1).span().end();
        for (int i = from; i < get(index).span().start(); i++) {
            if ("?!.|\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return index == 0;
    }

    /** Whether no mark follows the last word. */
    boolean endsBare() {
        return get(size() - 1).span().end() == passage.end();
    }

    private static int endOfWord(String text, int start, int limit) {
        if (STANDING.indexOf(text.charAt(start)) >= 0) {
            return start + 1;
        }
        int end = start;
        while (end < limit && isPartOfWord(text, start, end, limit)) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(String text, int start, int at, int limit) {
        if (Character.isLetterOrDigit(text.charAt(at))) {
            return true;
        }
        if (at == start || at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        boolean time = text.charAt(at) == ':' && Character.isDigit(text.charAt(at - 1));
        return time || JOINING.indexOf(text.charAt(at)) >= 0;
    }

    /**
     * One word.
     *
     * @param folded the form in which it is compared
     */
    record Word(Span span, String folded) {}
}
