package dev.wirelint.format;

import dev.wirelint.text.Position;
import java.util.Optional;

/** A file that is no story wirelint can read; the message says why and what to do. */
public final class UnreadableInput extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Optional<Position> position;

    UnreadableInput(String message) {
        this(message, Optional.empty());
    }

    UnreadableInput(String message, Optional<Position> position) {
        super(message);
        this.position = position;
    }

    /** Why the input cannot be read and what to do about it, in one sentence without a full stop. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** The place of the trouble, counted in what could be read; absent where the whole input is meant. */
    public Optional<Position> position() {
        return position;
    }
}
