package dev.wirelint.facts.kinds;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The groups of facts that come sorted, one after the other; a group that is left early is passed over. */
public final class KeyedGroups {
    private final Iterator<KeyedFact> facts;
    private @Nullable KeyedFact next;

    public KeyedGroups(Iterator<KeyedFact> sorted) {
        this.facts = sorted;
        move();
    }

    private void move() {
        next = facts.hasNext() ? facts.next() : null;
    }

    /** Whether there is another group. */
    public boolean hasNext() {
        return next != null;
    }

    /** The next group; the one before it cannot be read any longer. */
    public Group next() {
        KeyedFact first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        return new Group(first);
    }

    /** The facts of one group, in their order. */
    public final class Group implements Iterator<KeyedFact> {
        private final KeyedFact first;

        private Group(KeyedFact first) {
            this.first = first;
        }

        public byte[] key() {
            return first.group();
        }

        @Override
        public boolean hasNext() {
            return next != null && next.isWith(first);
        }

        @Override
        public KeyedFact next() {
            KeyedFact one = next;
            if (one == null || !one.isWith(first)) {
                throw new NoSuchElementException();
            }
            move();
            return one;
        }

        /** Passes over what is left of it. */
        public void leave() {
            while (hasNext()) {
                next();
            }
        }
    }
}
