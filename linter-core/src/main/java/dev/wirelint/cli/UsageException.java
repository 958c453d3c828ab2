package dev.wirelint.cli;

/** The command line cannot be understood; the message is one line that names the cure. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
