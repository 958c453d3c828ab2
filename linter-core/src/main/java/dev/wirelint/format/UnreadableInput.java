package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;

/** A file that is no story wirelint can read; the message says why and what to do. */
public final class UnreadableInput extends Exception {
    private static final long serialVersionUID = 1;

    private final int offset;
    private final String readable;
    private final boolean withoutCopy;

    UnreadableInput(String message) {
        this(message, "");
    }

    UnreadableInput(String message, String readable) {
        this(message, readable, readable.length(), false);
    }

    /** Trouble at a place of a text that was read from the file. */
    UnreadableInput(String message, MappedText from, int at) {
        this(message, "", from.map().toSource(Span.at(at)).start(), false);
    }

    private UnreadableInput(String message, String readable, int offset, boolean withoutCopy) {
        super(message);
        this.withoutCopy = withoutCopy;
        this.readable = readable;
        this.offset = offset;
    }

    /** A file that is whole and in which there is nothing to read, as in the item of a picture or an event. */
    static UnreadableInput withoutCopy(String message) {
        return new UnreadableInput(message, "", 0, true);
    }

    /** Whether nothing is wrong but that there is nothing to read. */
    public boolean isWithoutCopy() {
        return withoutCopy;
    }

    /** The same with the file's text up to the trouble. */
    UnreadableInput in(String content) {
        if (withoutCopy) {
            return new UnreadableInput(message(), content, content.length(), true);
        }
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
