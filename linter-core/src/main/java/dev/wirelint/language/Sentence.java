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
    private static final int MOST_TOKENS = 400;

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Its place tells it from all others of its story, and is quicker to reckon with than all its tokens. */
    @Override
    public int hashCode() {
        return span.hashCode();
    }

    /** The same, so many characters further on. */
    public Sentence shift(int by) {
        return by == 0
                ? this
                : new Sentence(
                        span.shift(by), tokens.stream().map(t -> t.shift(by)).toList());
    }

    public Token first() {
        return tokens.get(0);
    }

    public Token last() {
        return tokens.get(tokens.size() - 1);
    }

    /**
     * Whether it could be a sentence of copy. A line of thousands of tokens without an end is a table's or a dump, and
     * reading each of its words against all others would take the square of its length.
     */
    public boolean isReadable() {
        return tokens.size() <= MOST_TOKENS;
    }

    /** How many tokens are words or start with a digit. */
    public long wordCount() {
        return tokens.stream()
                .filter(t -> Character.isLetterOrDigit(t.text().codePointAt(0)))
                .count();
    }
}
