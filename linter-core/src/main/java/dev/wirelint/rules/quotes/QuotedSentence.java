package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;

/**
 * One sentence, or part of one, between quotation marks.
 *
 * @param speakers the names it is credited to, as far as the copy gives them
 */
record QuotedSentence(Quotation quotation, List<QuotedWord> words, Set<String> speakers) {
    QuotedSentence {
        words = List.copyOf(words);
        speakers = Set.copyOf(speakers);
    }

    Span span(int from, int to) {
        return Span.covering(words.get(from).span(), words.get(to - 1).span());
    }

    /** Whether the copy credits the two to different people. */
    boolean isByAnother(QuotedSentence other) {
        return !speakers.isEmpty()
                && !other.speakers.isEmpty()
                && speakers.stream().noneMatch(other.speakers::contains);
    }
}
