package dev.wirelint.analysis.speakers;

import dev.wirelint.analysis.attributions.Attribution;
import dev.wirelint.analysis.attributions.AttributionReader;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * One sentence in the story's own voice: each quotation in it is a single token, so that nothing said inside one is
 * taken for the story's words.
 *
 * @param quoted the quotations by the index of their token
 */
record Narration(List<Token> tokens, Map<Integer, Quotation> quoted, List<Attribution> attributions) {
    /** Stands for a quotation; the readers of attributions take it for a closing mark. */
    private static final String QUOTATION = "”";

    private static final Set<String> ASIDE = Set.of(",", ".", "-", "–", "—");

    static Narration of(List<Token> tokens, Map<Integer, Quotation> quoted) {
        Span span = Span.covering(
                tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
        return new Narration(
                List.copyOf(tokens), new TreeMap<>(quoted), AttributionReader.read(new Sentence(span, tokens)));
    }

    static Token standIn(Quotation quotation) {
        return new Token(quotation.span(), QUOTATION);
    }

    /** Whether nothing but quotations and marks stands in it. */
    boolean isAllQuoted() {
        return tokens.stream().allMatch(t -> t.is(QUOTATION) || ASIDE.contains(t.text()));
    }

    /** Whether a place stands in one of the quotations. */
    boolean quotes(Span place) {
        return quoted.containsKey(indexOf(place.start()));
    }

    Quotation quotation(int index) {
        return Objects.requireNonNull(quoted.get(index));
    }

    boolean endsWithColon() {
        return tokens.get(tokens.size() - 1).is(":");
    }

    /** The index of the token that starts at a place, or that holds it. */
    int indexOf(int place) {
        return Math.max(0, InOrder.firstFrom(tokens, Token::span, place + 1) - 1);
    }

    List<Token> in(Span span) {
        List<Token> inside = new ArrayList<>();
        for (int i = indexOf(span.start());
                i < tokens.size() && tokens.get(i).span().start() < span.end();
                i++) {
            inside.add(tokens.get(i));
        }
        return inside;
    }

    String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text().toLowerCase(Locale.ROOT) : "";
    }

    Span span(int from, int to) {
        return Span.covering(tokens.get(from).span(), tokens.get(to - 1).span());
    }
}
