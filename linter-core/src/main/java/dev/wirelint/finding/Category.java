package dev.wirelint.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a finding is about. */
public enum Category {
    NAMES,
    BOILERPLATE,
    SENTENCES,
    PUNCTUATION,
    QUOTES,
    FIGURES,
    /** Datelines, bylines, sign-offs, captions and advisory lines. */
    WIRE_FORMAT,
    DATES,
    NUMBERS,
    /** Terms, titles and abbreviations. */
    HOUSE_STYLE,
    HEADLINE,
    /** LanguageTool's own rules. */
    LANGUAGE,
    REPOSITORY,
    /** The run itself: inputs that cannot be read, suppressions that suppress nothing. */
    META;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Category> of(String label) {
        return Arrays.stream(values()).filter(c -> c.label().equals(label)).findFirst();
    }
}
