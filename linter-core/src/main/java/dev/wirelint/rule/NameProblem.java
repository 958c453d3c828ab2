package dev.wirelint.rule;

/**
 * What is wrong with an entry of a name list.
 *
 * @param contradicts whether it speaks against another entry or itself, so that the list cannot be used; else the entry
 *     only does nothing
 * @param message names the file and the line, the fault and the cure
 */
public record NameProblem(boolean contradicts, Origin origin, String message) {
    static NameProblem contradiction(Origin origin, String message) {
        return new NameProblem(true, origin, origin + ": " + message);
    }

    static NameProblem idle(Origin origin, String message) {
        return new NameProblem(false, origin, origin + ": " + message);
    }
}
