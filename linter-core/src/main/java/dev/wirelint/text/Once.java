package dev.wirelint.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for, by one thread for all. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile @Nullable T value;

    public Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T made = value;
        return made == null ? makeNow() : made;
    }

    private synchronized T makeNow() {
        T made = value;
        if (made == null) {
            made = make.get();
            value = made;
        }
        return made;
    }
}
