package dev.wirelint.language;

import java.util.Set;

/** Pattern rules that cannot be used: where in their text, and why. */
public final class PatternRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String word;
    private final transient Set<String> known;

    private PatternRuleException(
            int line, int column, String message, String word, Set<String> known, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
        this.word = word;
        this.known = Set.copyOf(known);
    }

    static PatternRuleException at(int line, int column, String message, Throwable cause) {
        if (cause instanceof UnknownWord unknown) {
            return new PatternRuleException(line, column, message, unknown.word(), unknown.known(), cause);
        }
        return new PatternRuleException(line, column, message, "", Set.of(), cause);
    }

    /** The line of the rules' text, from 1. */
    public int line() {
        return line;
    }

    /** The column of that line, from 1. */
    public int column() {
        return column;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    /** The word that is not known, where that is what is wrong; empty otherwise. */
    public String word() {
        return word;
    }

    /** What could stand for the word. */
    public Set<String> known() {
        return known;
    }
}
