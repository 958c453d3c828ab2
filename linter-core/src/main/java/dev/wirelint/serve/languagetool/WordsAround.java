package dev.wirelint.serve.languagetool;

import dev.wirelint.text.Span;

/** The words around a finding: some of its line, and its sentence as far as marks tell. */
final class WordsAround {
    private static final int AROUND = 40;
    private static final String ENDS = ".!?…";

    private WordsAround() {}

    /** The stretch that a tool shows around a finding, on its line. */
    static Span context(String text, Span finding) {
        int start = Math.max(0, finding.start() - AROUND);
        int end = Math.min(text.length(), finding.end() + AROUND);
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return new Span(Math.min(start, finding.start()), Math.max(end, finding.end()));
    }

    /** The sentence a finding begins in, up to where the finding or that sentence ends. */
    static Span sentence(String text, Span finding) {
        int start = finding.start();
        while (start > 0 && !isBefore(text, start)) {
            start--;
        }
        int end = finding.end();
        while (end < text.length() && text.charAt(end) != '\n' && !isBefore(text, end)) {
            end++;
        }
        while (start < finding.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > finding.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether a sentence begins at a place. */
    private static boolean isBefore(String text, int place) {
        char before = text.charAt(place - 1);
        return before == '\n' || (before == ' ' && place > 1 && ENDS.indexOf(text.charAt(place - 2)) >= 0);
    }
}
