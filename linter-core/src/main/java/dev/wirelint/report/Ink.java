package dev.wirelint.report;

import dev.wirelint.finding.Severity;

/** Colours for a terminal, or none. */
enum Ink {
    PLAIN,
    COLOUR;

    String bold(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    String good(String text) {
        return in("32", text);
    }

    String of(Severity severity, String text) {
        return in(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case SUGGESTION -> "1;36";
                },
                text);
    }

    /** Words that another version has otherwise; those that are at fault stand out. */
    String changed(boolean earlier, boolean atFault, String text) {
        return in((atFault ? "1;7;" : "") + (earlier ? "31" : "32"), text);
    }

    private String in(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
