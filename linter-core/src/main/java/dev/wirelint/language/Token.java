package dev.wirelint.language;

import dev.wirelint.text.Span;

/**
 * One word, number or mark of a sentence. Its dictionary readings are looked up when first asked for.
 *
 * @param span its place in the article's text
 * @param text its characters, just as they stand there
 */
public record Token(Span span, String text) {
    /** What the dictionary knows of this word as written; a capital at the start also finds the lower-case word. */
    public Word word() {
        return English.get().word(text);
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
}
