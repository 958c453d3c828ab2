package dev.wirelint.text;

/** A rule page or one of its lists cannot be used; the message names the file, the place and the cure. */
public final class PageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PageException(String message) {
        super(message);
    }

    public PageException(String message, Throwable cause) {
        super(message, cause);
    }
}
