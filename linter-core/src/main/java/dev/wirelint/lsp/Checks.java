package dev.wirelint.lsp;

import dev.wirelint.RuleCrash;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.Manuscript;
import dev.wirelint.text.PageException;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks the open documents beside the thread that reads what the editor says. The newest text of a document is checked
 * by what holds now; what was found in an older one, or by what held before, is never told.
 */
final class Checks {
    /** So long the editor's next keystroke is waited for, in milliseconds. */
    private static final long PAUSE = 40;

    /** What holds may change during a check, but not for ever. */
    private static final int MOST_TRIES = 5;

    private final Map<String, OpenStory> open = new ConcurrentHashMap<>();
    private final Map<String, Checked> done = new ConcurrentHashMap<>();
    private final Set<String> troubles = ConcurrentHashMap.newKeySet();
    private final AtomicInteger epoch = new AtomicInteger();
    private final ScheduledThreadPoolExecutor worker;
    private final Rooms rooms;
    private final Consumer<OpenStory> due;
    private final Consumer<String> trouble;

    /**
     * Checks nothing yet.
     *
     * @param due told, beside the thread that reads, that what was found in a document is to be shown anew
     * @param trouble takes why a document could not be checked, once until something changes
     */
    Checks(Rooms rooms, Consumer<OpenStory> due, Consumer<String> trouble) {
        this.rooms = rooms;
        this.due = due;
        this.trouble = trouble;
        this.worker = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "checks");
            thread.setDaemon(true);
            return thread;
        });
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    Room room(OpenStory document) {
        return rooms.of(document.place());
    }

    Optional<OpenStory> document(String uri) {
        return Optional.ofNullable(open.get(uri));
    }

    void write(OpenStory document) {
        open.put(document.uri(), document);
        if (!HouseFile.is(document)) {
            room(document).desk().write(document.manuscript());
        }
        later(document);
    }

    void close(String uri) {
        Optional.ofNullable(open.remove(uri)).ifPresent(d -> {
            room(d).desk().close(d.place());
            rooms.reread(d.place());
        });
        done.remove(uri);
    }

    /** Lays the open documents on the desks of the folders they are in now. */
    void moveIn() {
        open.values().stream()
                .filter(d -> !HouseFile.is(d))
                .forEach(d -> room(d).desk().write(d.manuscript()));
    }

    /** Hears that a document was saved, or another file written. */
    void saved(Path file) {
        rooms.changed(List.of(file));
    }

    /** Checks all anew, as when what holds for them has changed. */
    void again() {
        epoch.incrementAndGet();
        done.clear();
        troubles.clear();
        open.values().forEach(this::later);
    }

    void end() {
        worker.shutdownNow();
    }

    private void later(OpenStory document) {
        ScheduledFuture<?> unused = worker.schedule(
                () -> {
                    if (isNewest(document)) {
                        due.accept(document);
                    }
                },
                PAUSE,
                TimeUnit.MILLISECONDS);
    }

    /**
     * Answers of the newest text of a document, beside the thread that reads.
     *
     * @param otherwise the answer where it is not open, is no story or could not be checked
     */
    <T> CompletableFuture<T> answer(String uri, Function<Checked, T> of, T otherwise) {
        return CompletableFuture.supplyAsync(
                () -> document(uri).flatMap(this::checked).map(of).orElse(otherwise), worker);
    }

    /** The same, of a document whatever it is. */
    <T> CompletableFuture<T> answerOf(String uri, Function<OpenStory, T> of, T otherwise) {
        return CompletableFuture.supplyAsync(() -> document(uri).map(of).orElse(otherwise), worker);
    }

    boolean isNewest(OpenStory document) {
        return document.equals(open.get(document.uri()));
    }

    /** Whether a check of its folder would take a document as a story. */
    boolean isStory(OpenStory document) {
        return document.isCopy()
                && !HouseFile.is(document)
                && (document.isUnsaved() || room(document).desk().isStory(document.manuscript()));
    }

    private Optional<CheckedStory> story(OpenStory document) throws IOException {
        if (document.text().length() <= Manuscript.LONGEST) {
            return room(document).check(document.manuscript());
        }
        tell(document.place() + " is longer than a story, and not checked");
        return Optional.of(
                CheckedStory.withoutCopy(SourceText.of(document.place().toString(), document.text())));
    }

    private void tell(String words) {
        if (troubles.add(words)) {
            trouble.accept(words);
        }
    }

    /** What is found in a document now; absent where it is no story, could not be checked, or has changed meanwhile. */
    Optional<Checked> checked(OpenStory document) {
        Checked before = done.get(document.uri());
        if (before != null && before.document().equals(document)) {
            return Optional.of(before);
        }
        try {
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                int begun = epoch.get();
                if (!isStory(document)) {
                    return Optional.empty();
                }
                Optional<CheckedStory> story = story(document);
                if (story.isEmpty() || !isNewest(document)) {
                    return Optional.empty();
                }
                Checked checked =
                        new Checked(document, story.get(), room(document).folder());
                if (begun == epoch.get()) {
                    done.put(document.uri(), checked);
                    if (begun == epoch.get()) {
                        return Optional.of(checked);
                    }
                    done.remove(document.uri(), checked);
                }
            }
        } catch (PageException | RuleCrash | IOException e) {
            tell(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            tell("a fault of wirelint's own: " + e);
        }
        return Optional.empty();
    }
}
