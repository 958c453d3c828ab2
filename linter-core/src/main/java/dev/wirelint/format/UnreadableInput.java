package dev.wirelint.format;

/** A file that is no story wirelint can read; the message says why and what to do. */
public final class UnreadableInput extends Exception {
    private static final long serialVersionUID = 1;

    private final String readable;

    UnreadableInput(String message) {
        this(message, "");
    }

    UnreadableInput(String message, String readable) {
        super(message);
        this.readable = readable;
    }

    /** Why the input cannot be read and what to do about it, in one sentence without a full stop. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** What could be read; the trouble stands at its end. Empty where the whole input is meant. */
    public String readable() {
        return readable;
    }
}
