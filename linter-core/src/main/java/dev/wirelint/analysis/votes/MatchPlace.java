package dev.wirelint.analysis.votes;

import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.regex.Matcher;

/** Places in the copy of what a pattern has found in a sentence. */
final class MatchPlace {
    private MatchPlace() {}

    static Span all(Matcher found, Sentence sentence) {
        return new Span(found.start(), found.end()).shift(sentence.span().start());
    }

    /** From the start of one group to the end of another. */
    static Span between(Matcher found, String from, String to, Sentence sentence) {
        return new Span(found.start(from), found.end(to)).shift(sentence.span().start());
    }
}
