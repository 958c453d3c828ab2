package dev.wirelint.archive;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What comes of a row of steps, each of which gives some; no more than that of one step is held. */
final class Flattened<T> implements Iterator<T> {
    private final Queue<T> held = new ArrayDeque<>();
    private final Stepping<T> steps;

    private Flattened(Stepping<T> steps) {
        this.steps = steps;
    }

    /** Takes the next step. */
    interface Stepping<T> {
        /** @return whether there was one */
        boolean step(Consumer<T> out);
    }

    static <T> Iterator<T> of(BooleanSupplier more, Consumer<Consumer<T>> step) {
        return new Flattened<>(out -> {
            boolean goesOn = more.getAsBoolean();
            if (goesOn) {
                step.accept(out);
            }
            return goesOn;
        });
    }

    @Override
    public boolean hasNext() {
        boolean more = true;
        while (held.isEmpty() && more) {
            more = steps.step(held::add);
        }
        return !held.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return held.remove();
    }
}
