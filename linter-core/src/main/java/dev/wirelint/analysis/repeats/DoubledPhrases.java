package dev.wirelint.analysis.repeats;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds a few words that are set twice in a row by accident.
 *
 * @param starts words that no sentence has behind an article
 */
public record DoubledPhrases(Set<String> starts) {
    private static final int LONGEST = 12;

    /** Words that join a word to itself for stress: "again and again and again". */
    private static final Set<String> JOINING =
            LanguageList.beside(DoubledPhrases.class, "joins-itself.txt").words();

    /** Those of the paragraphs in some zones, in reading order. */
    public List<Doubled> in(Copy copy, Set<Zone> zones) {
        List<Doubled> doubled = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            List<PlainWord> words = copy.words(block.span());
            int i = 0;
            while (i < words.size()) {
                int length = repeated(copy, words, i);
                if (length > 0) {
                    doubled.add(doubled(words, i, length));
                }
                i += Math.max(1, 2 * length);
            }
        }
        return List.copyOf(doubled);
    }

    private Doubled doubled(List<PlainWord> words, int i, int length) {
        Span once = Span.covering(words.get(i).span(), words.get(i + length - 1).span());
        Span again = Span.covering(
                words.get(i + length).span(), words.get(i + 2 * length - 1).span());
        return new Doubled(once, again, breaksAtTheSeam(words, i, length));
    }

    /**
     * Whether no sentence can go on so: an article and at once a word such as "of". Clauses may well meet themselves.
     */
    private boolean breaksAtTheSeam(List<PlainWord> words, int i, int length) {
        String last = words.get(i + length - 1).folded();
        return (last.equals("the") || last.equals("a") || last.equals("an"))
                && starts.contains(words.get(i).folded());
    }

    /** How many words from here on come again at once; 0 where none do. */
    private static int repeated(Copy copy, List<PlainWord> words, int i) {
        for (int length = LONGEST; length >= 2; length--) {
            if (i + 2 * length <= words.size()
                    && equal(words, i, i + length, length)
                    && runsOn(copy, words, i, 2 * length)
                    && isSlip(copy, words, i, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean equal(List<PlainWord> words, int one, int other, int length) {
        for (int k = 0; k < length; k++) {
            if (!words.get(one + k).folded().equals(words.get(other + k).folded())) {
                return false;
            }
        }
        return true;
    }

    /** Nothing but white space between the words. */
    private static boolean runsOn(Copy copy, List<PlainWord> words, int first, int length) {
        for (int k = first + 1; k < first + length; k++) {
            int from = words.get(k - 1).span().end();
            int to = words.get(k).span().start();
            Span gap = new Span(from, to);
            if (!copy.textOf(gap).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlip(Copy copy, List<PlainWord> words, int i, int length) {
        List<PlainWord> phrase = words.subList(i, i + length);
        boolean allNames = phrase.stream().allMatch(w -> isNameOrFigure(copy, w));
        boolean oneWord = phrase.stream().map(PlainWord::folded).distinct().count() == 1;
        if (allNames || oneWord || isThreefold(words, i, length)) {
            return false;
        }
        if (length > 2) {
            return true;
        }
        boolean joined = phrase.stream().anyMatch(w -> JOINING.contains(w.folded())) && !hasArticle(phrase);
        return !joined && !Quotations.of(copy).hold(phrase.get(0).span());
    }

    private static boolean hasArticle(List<PlainWord> phrase) {
        return phrase.stream().anyMatch(w -> English.get().word(w.folded()).must("DT"));
    }

    private static boolean isNameOrFigure(Copy copy, PlainWord word) {
        return !Character.isLowerCase(copy.text().charAt(word.span().start()));
    }

    /** Said three times, it is a chant or a song. */
    private static boolean isThreefold(List<PlainWord> words, int i, int length) {
        int first = i;
        while (first > 0 && i - first < length && equal(words, first - 1, first - 1 + length, 1)) {
            first--;
        }
        int next = i + 2 * length;
        while (next < words.size() && next - first < 3 * length && equal(words, next, next - length, 1)) {
            next++;
        }
        return next - first >= 3 * length;
    }
}
