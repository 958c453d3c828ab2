package dev.wirelint.rule.forms;

import dev.wirelint.text.InOrder;
import dev.wirelint.text.Letters;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The places of one paragraph that are right whatever else matches there. */
final class Exceptions {
    private final List<List<Regex.Match>> byPattern;

    private Exceptions(List<List<Regex.Match>> byPattern) {
        this.byPattern = byPattern;
    }

    static Exceptions of(List<Regex> patterns, Letters text, int start) {
        List<List<Regex.Match>> byPattern = new ArrayList<>();
        patterns.forEach(p -> byPattern.add(p.find(text, start)));
        return new Exceptions(byPattern);
    }

    boolean cover(Span span) {
        return byPattern.stream().anyMatch(matches -> overlaps(matches, span));
    }

    /** The matches of one pattern stand in order and apart, so the last that starts before the end decides. */
    private static boolean overlaps(List<Regex.Match> matches, Span span) {
        int last = InOrder.firstFrom(matches, Regex.Match::span, span.end()) - 1;
        return last >= 0 && matches.get(last).span().overlaps(span);
    }
}
