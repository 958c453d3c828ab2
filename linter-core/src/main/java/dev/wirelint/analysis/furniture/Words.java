package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Capitals;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of a passage without its marks, so that a phrase reads the same with and without commas and colons. All
 * families that look at the passage are given the same, so that what it says by itself is read once.
 */
final class Words {
    private static final Part<Function<Span, Words>> PART =
            Part.eachOfAny((copy, passage) -> new Words(copy.text(), passage, copy.words(passage)));
    private static final Set<String> SAYING =
            LanguageList.beside(Words.class, "words-of-reporting.txt").words();
    private static final Set<String> TELLING = Set.of("was", "were", "had", "did", "would");

    private final String text;
    private final Span passage;
    private final PlainWord[] list;
    private @Nullable Boolean reportsSpeech;
    private @Nullable Boolean narrates;

    Words(String text, Span passage, List<PlainWord> list) {
        this.text = text;
        this.passage = passage;
        this.list = list.toArray(PlainWord[]::new);
    }

    static Words of(Copy copy, Span passage) {
        return copy.part(PART).apply(passage);
    }

    /** The article's text. */
    String text() {
        return text;
    }

    /** The part of it the words stand in. */
    Span passage() {
        return passage;
    }

    /** Whether somebody in the story speaks or acts in it, so that it is copy. */
    boolean reportSpeech() {
        if (reportsSpeech == null) {
            reportsSpeech = isOneOf(SAYING);
        }
        return reportsSpeech;
    }

    /** Whether they tell what happened, as copy does and a page's own words hardly ever do. */
    boolean narrate() {
        if (narrates == null) {
            narrates = isOneOf(TELLING);
        }
        return narrates;
    }

    private boolean isOneOf(Set<String> words) {
        for (PlainWord word : list) {
            if (words.contains(word.folded())) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return list.length;
    }

    String folded(int index) {
        return list[index].folded();
    }

    PlainWord get(int index) {
        return list[index];
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
