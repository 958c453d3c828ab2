package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;

/**
 * One sentence, or part of one, between quotation marks.
 *
 * @param run a number that the pieces of one quotation share where it runs over paragraphs
 * @param speakers the names it is credited to, or the nouns where the copy gives no name; empty where it gives neither
 * @param isPiece whether it begins in small letters, as what is built into another sentence does
 * @param around where the sentence of the story starts that it stands in
 */
record QuotedSentence(
        Quotation quotation, int run, List<QuotedWord> words, Set<String> speakers, boolean isPiece, int around) {
    private static final int ALIKE = 5;

    QuotedSentence {
        words = List.copyOf(words);
        speakers = Set.copyOf(speakers);
    }

    Span span(int from, int to) {
        return Span.covering(words.get(from).span(), words.get(to - 1).span());
    }

    /** Whether the copy credits the two to different people; a name and a noun may be the same person. */
    boolean isByAnother(QuotedSentence other) {
        return !speakers.isEmpty()
                && !other.speakers.isEmpty()
                && isNamed() == other.isNamed()
                && speakers.stream().noneMatch(s -> other.speakers.stream().anyMatch(o -> isSameName(s, o)));
    }

    /** Whether both stand in one paragraph. */
    boolean isBesides(QuotedSentence other) {
        return quotation.block().equals(other.quotation.block());
    }

    /** Whether each is built into a sentence of its own. */
    boolean isBuiltInApartFrom(QuotedSentence other) {
        return isPiece && other.isPiece && around != other.around;
    }

    /** Whether the words stand over the story, cut to fit, and not in it. */
    boolean isDisplayed() {
        return !quotation.block().zone().isProse();
    }

    /** Names that end alike may be one, spelled two ways. */
    private static boolean isSameName(String one, String other) {
        int length = Math.min(Math.min(one.length(), other.length()), ALIKE);
        return one.equals(other)
                || (length == ALIKE && one.regionMatches(one.length() - ALIKE, other, other.length() - ALIKE, ALIKE));
    }

    private boolean isNamed() {
        return speakers.stream().allMatch(s -> Character.isUpperCase(s.codePointAt(0)));
    }
}
