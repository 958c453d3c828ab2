package dev.wirelint.rules.boilerplate;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.text.Capitals;
import dev.wirelint.text.Span;
import java.util.List;

/**
 * The words of a passage without its marks, so that a phrase reads the same with and without commas and colons.
 *
 * @param text the article's text
 * @param passage the part of it the words stand in
 */
record Words(String text, Span passage, List<PlainWord> list) {
    static Words of(Copy copy, Span passage) {
        return new Words(copy.text(), passage, copy.words(passage));
    }

    int size() {
        return list.size();
    }

    PlainWord get(int index) {
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
        return word.length() > 2 && Capitals.are(word);
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

    /**
     * Whether the word before this one ends a sentence; the stop of an initial or of "No." before a figure does not.
     */
    boolean endsSentenceBefore(int index) {
        if (index == 0) {
            return false;
        }
        Span before = get(index - 1).span();
        Span after = get(index).span();
        boolean marked = false;
        for (int i = before.end(); i < after.start(); i++) {
            marked |= "?!.…".indexOf(text.charAt(i)) >= 0;
        }
        boolean stopOnly = text.startsWith(". ", before.end()) && after.start() == before.end() + 2;
        return marked && !(stopOnly && (before.length() == 1 || !isCapital(index)));
    }

    /** Whether no mark follows the last word. */
    boolean endsBare() {
        return get(size() - 1).span().end() == passage.end();
    }
}
