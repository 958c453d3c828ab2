package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;

/** A file that is no story wirelint can read; the message says why and what to do. */
public final class UnreadableInput extends Exception {
    private static final long serialVersionUID = 1;

    private final int offset;
    private final String readable;

    UnreadableInput(String message) {
        this(message, "");
    }

    UnreadableInput(String message, String readable) {
        this(message, readable, readable.length());
    }

    /** Trouble at a place of a text that was read from the file. */
    UnreadableInput(String message, MappedText from, int at) {
        this(message, "", from.map().toSource(Span.at(at)).start());
    }

    private UnreadableInput(String message, String readable, int offset) {
        super(message);
        this.readable = readable;
        this.offset = offset;
    }

    /** The same with the file's text up to the trouble. */
    UnreadableInput in(String content) {
        return offset == readable.length()
                ? this
                : new UnreadableInput(message(), content.substring(0, Math.min(content.length(), offset)));
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
