package dev.wirelint.lsp;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.NeighbourStories;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.Manuscript;
import dev.wirelint.text.PageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is open in the editor, with its desk and with what its other stories say. Safe for use by many threads.
 */
final class Room {
    private final Path folder;
    private final Desk desk;
    private final Executor background;
    private final Runnable told;
    private @Nullable NeighbourStories neighbours;
    private volatile boolean left;

    /**
     * Opens it.
     *
     * @param background reads the other stories
     * @param told run when they have been read, so that open stories are worth another look
     */
    Room(Path folder, Desk desk, Executor background, Runnable told) {
        this.folder = folder;
        this.desk = desk;
        this.background = background;
        this.told = told;
    }

    Path folder() {
        return folder;
    }

    Desk desk() {
        return desk;
    }

    /** Nothing is read for it any more. */
    void leave() {
        left = true;
    }

    /** What is found in a text; absent where a newer one is written before it is done. */
    Optional<CheckedStory> check(Manuscript text) throws IOException {
        Optional<NeighbourStories> others = text.place().isAbsolute() ? neighbours() : Optional.empty();
        return others.isPresent() ? others.get().checkIfLatest(text) : desk.checkIfLatest(text);
    }

    /** What they say; absent where the configuration cannot be used. */
    Optional<NeighbourStories> neighbours() {
        NeighbourStories now;
        synchronized (this) {
            if (neighbours != null) {
                return Optional.of(neighbours);
            }
            try {
                now = desk.neighbours();
            } catch (PageException e) {
                return Optional.empty();
            }
            neighbours = now;
        }
        background.execute(() -> read(now));
        return Optional.of(now);
    }

    private void read(NeighbourStories now) {
        try {
            if (now.read(() -> !left && isCurrent(now))) {
                told.run();
            }
        } catch (RuntimeException | StackOverflowError e) {
            // A story that cannot be read by itself is told of when it is opened.
        }
    }

    private synchronized boolean isCurrent(NeighbourStories some) {
        return some.equals(neighbours);
    }

    /** Forgets what was read of the house, where a file that has changed may be of it; whether it may. */
    boolean forget(Path file) {
        boolean held = desk.forget(file);
        if (held) {
            synchronized (this) {
                neighbours = null;
            }
        }
        return held;
    }

    /** Reads a story again that has changed, come or gone, unless it is open; whether it may matter to the others. */
    boolean reread(Path file) {
        Optional<NeighbourStories> kept;
        synchronized (this) {
            kept = Optional.ofNullable(neighbours);
        }
        try {
            return kept.isPresent()
                    && desk.manuscript(file).isEmpty()
                    && kept.get().reread(file);
        } catch (PageException e) {
            return false;
        }
    }
}
