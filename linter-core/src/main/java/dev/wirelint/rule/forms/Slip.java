package dev.wirelint.rule.forms;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An entry of a form that cannot be used: which one, by its number and the key within it, and why. */
public final class Slip extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int entry;
    private final String key;

    private Slip(int entry, String key, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.entry = entry;
        this.key = key;
    }

    static Slip of(String key, String message) {
        return new Slip(0, key, message, null);
    }

    /** The number of the entry, from 0. */
    public int entry() {
        return entry;
    }

    /** The key whose value is wrong. */
    public String key() {
        return key;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    /** Does something with each entry; what goes wrong is said of that entry. */
    static <E> void each(List<E> entries, Consumer<E> use) {
        for (int i = 0; i < entries.size(); i++) {
            try {
                use.accept(entries.get(i));
            } catch (Slip slip) {
                throw new Slip(i, slip.key, slip.message(), slip);
            }
        }
    }

    /** Reads the value of a key; what goes wrong is said of that key. */
    static <T> T at(String key, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            throw new Slip(0, key, String.valueOf(e.getMessage()), e);
        }
    }
}
