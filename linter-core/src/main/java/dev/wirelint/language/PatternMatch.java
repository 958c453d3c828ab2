package dev.wirelint.language;

import dev.wirelint.text.Span;
import java.util.List;

/**
 * A place where a pattern rule answers.
 *
 * @param rule the id of the rule, or of the group it belongs to
 * @param span the place in the article's text
 * @param message what the rule says, as plain text
 * @param suggestions what could stand there instead, the best first
 */
public record PatternMatch(String rule, Span span, String message, List<String> suggestions) {
    public PatternMatch {
        suggestions = List.copyOf(suggestions);
    }
}
