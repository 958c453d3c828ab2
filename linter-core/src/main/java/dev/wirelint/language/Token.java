package dev.wirelint.language;

import dev.wirelint.text.Span;
import org.jspecify.annotations.Nullable;

/** One word, number or mark of a sentence. Its dictionary readings are looked up when first asked for. */
public final class Token {
    private final Span span;
    private final String text;
    private @Nullable Word word;

    /**
     * @param span its place in the article's text
     * @param text its characters, just as they stand there
     */
    public Token(Span span, String text) {
        this.span = span;
        this.text = text;
    }

    /** The same, so many characters further on. */
    public Token shift(int by) {
        Token shifted = new Token(span.shift(by), text);
        shifted.word = word;
        return shifted;
    }

    /** Its place in the article's text. */
    public Span span() {
        return span;
    }

    /** Its characters, just as they stand there. */
    public String text() {
        return text;
    }

    /** What the dictionary knows of this word as written; a capital at the start also finds the lower-case word. */
    public Word word() {
        Word known = word;
        if (known == null) {
            known = English.get().word(text);
            word = known;
        }
        return known;
    }

    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean startsWithCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean is(String word) {
        return text.equals(word);
    }

    /** Whether the token is this word, whatever its case. */
    public boolean reads(String word) {
        return text.equalsIgnoreCase(word);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Token token && span.equals(token.span) && text.equals(token.text));
    }

    @Override
    public int hashCode() {
        return span.hashCode();
    }

    @Override
    public String toString() {
        return text + "@" + span.start();
    }
}
