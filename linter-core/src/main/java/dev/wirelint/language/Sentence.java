package dev.wirelint.language;

import dev.wirelint.text.Span;
import java.util.List;

/**
 * One sentence of a block.
 *
 * @param span its place in the article's text, without the white space around it
 * @param tokens its words, numbers and marks, without white space
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token first() {
        return tokens.get(0);
    }

    public Token last() {
        return tokens.get(tokens.size() - 1);
    }

    /** How many tokens are words or start with a digit. */
    public long wordCount() {
        return tokens.stream()
                .filter(t -> Character.isLetterOrDigit(t.text().codePointAt(0)))
                .count();
    }
}
