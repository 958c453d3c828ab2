package dev.wirelint.analysis.attributions;

import dev.wirelint.language.Token;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The words beside a verb of saying that name who says it.
 *
 * @param at the index of the verb
 */
record SourceWords(List<Token> tokens, int at) {
    static final String BOUNDARIES = ",;:“”\"()–—";

    private static final int LONGEST_SOURCE = 12;

    Optional<Span> words() {
        if (isBehind()) {
            return Optional.of(between(at + 1, endBehind()));
        }
        boolean apposition = at > 1 && tokens.get(at - 1).is(",");
        int end = apposition ? at - 1 : at;
        int start = Scan.back(tokens, end, Math.max(0, end - LONGEST_SOURCE), t -> !ends(t, apposition));
        return start == end ? Optional.empty() : Optional.of(between(start, end));
    }

    /** Whether the speaker stands behind the verb: after a quotation, or after a comma where no clause follows. */
    boolean isBehind() {
        if (at == 0
                || at + 1 >= tokens.size()
                || !BOUNDARIES.contains(tokens.get(at - 1).text())) {
            return false;
        }
        int end = endBehind();
        boolean clause = tokens.subList(at + 1, end).stream()
                .anyMatch(t ->
                        t.word().must("VBD") || t.word().must("VBZ") || t.word().must("MD") || t.reads("that"));
        return end > at + 1 && !clause && !tokens.get(at + 1).reads("to");
    }

    private int endBehind() {
        int limit = Math.min(tokens.size(), at + 1 + LONGEST_SOURCE);
        return Scan.over(tokens, at + 1, limit, t -> !".,;:".contains(t.text()));
    }

    /** Where a speaker's name ends, read backwards; one with an apposition holds commas of its own. */
    private static boolean ends(Token token, boolean apposition) {
        return BOUNDARIES.contains(token.text()) && !(apposition && token.is(","));
    }

    private Span between(int start, int end) {
        return Span.covering(tokens.get(start).span(), tokens.get(end - 1).span());
    }
}
