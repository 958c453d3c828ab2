package dev.wirelint.analysis.marks;

import dev.wirelint.text.Span;

/** A bracket without its partner. */
public record LoneBracket(int at, char mark) {
    /** Whether it is an opening one. */
    public boolean opens() {
        return mark == '(' || mark == '[';
    }

    public Span span() {
        return new Span(at, at + 1);
    }

    char partner() {
        return switch (mark) {
            case '(' -> ')';
            case '[' -> ']';
            case ')' -> '(';
            default -> '[';
        };
    }
}
