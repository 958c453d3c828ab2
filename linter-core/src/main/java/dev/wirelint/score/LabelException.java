package dev.wirelint.score;

/** Labels that cannot be used: the message says where and why. */
public final class LabelException extends Exception {
    private static final long serialVersionUID = 1;

    LabelException(String message) {
        super(message);
    }
}
