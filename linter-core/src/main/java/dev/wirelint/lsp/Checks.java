package dev.wirelint.lsp;

import dev.wirelint.RuleCrash;
import dev.wirelint.desk.Desk;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.Manuscript;
import dev.wirelint.text.PageException;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks the open documents beside the thread that reads what the editor says. The newest text of a document is
 * checked, and what was found in an older one is never told.
 */
final class Checks {
    /** So long the editor's next keystroke is waited for, in milliseconds. */
    private static final long PAUSE = 40;

    private final Map<String, OpenStory> open = new ConcurrentHashMap<>();
    private final Map<String, Checked> done = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor worker;
    private final Desk desk;
    private final Consumer<Checked> told;
    private final Consumer<String> trouble;

    /**
     * @param told takes what was found, unless the text has changed since
     * @param trouble takes why a document could not be checked
     */
    Checks(Desk desk, Consumer<Checked> told, Consumer<String> trouble) {
        this.desk = desk;
        this.told = told;
        this.trouble = trouble;
        this.worker = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "checks");
            thread.setDaemon(true);
            return thread;
        });
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    Desk desk() {
        return desk;
    }

    Optional<OpenStory> document(String uri) {
        return Optional.ofNullable(open.get(uri));
    }

    void write(OpenStory document) {
        open.put(document.uri(), document);
        if (!HouseFile.is(document)) {
            desk.write(document.manuscript());
            later(document);
        }
    }

    void close(String uri) {
        Optional.ofNullable(open.remove(uri)).ifPresent(d -> desk.close(d.place()));
        done.remove(uri);
    }

    /** Checks all anew, as when what holds for them has changed. */
    void again() {
        done.clear();
        open.values().stream().filter(d -> !HouseFile.is(d)).forEach(this::later);
    }

    void end() {
        worker.shutdownNow();
    }

    private void later(OpenStory document) {
        ScheduledFuture<?> unused = worker.schedule(
                () -> {
                    if (isNewest(document)) {
                        checked(document).ifPresent(told);
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
                () -> document(uri)
                        .filter(d -> !HouseFile.is(d))
                        .flatMap(this::checked)
                        .map(of)
                        .orElse(otherwise),
                worker);
    }

    private boolean isNewest(OpenStory document) {
        return document.equals(open.get(document.uri()));
    }

    private CheckedStory story(OpenStory document) throws IOException {
        if (document.text().length() <= Manuscript.LONGEST) {
            return desk.check(document.manuscript());
        }
        if (before(document).isEmpty()) {
            trouble.accept(document.place() + " is longer than a story, and not checked");
        }
        return CheckedStory.withoutCopy(SourceText.of(document.place().toString(), document.text()));
    }

    private Optional<Checked> before(OpenStory document) {
        return Optional.ofNullable(done.get(document.uri()))
                .filter(b -> b.document().text().length() > Manuscript.LONGEST);
    }

    private Optional<Checked> checked(OpenStory document) {
        Checked before = done.get(document.uri());
        if (before != null && before.document().equals(document)) {
            return Optional.of(before);
        }
        try {
            Checked checked = new Checked(document, story(document));
            if (!isNewest(document)) {
                return Optional.empty();
            }
            done.put(document.uri(), checked);
            return Optional.of(checked);
        } catch (PageException | RuleCrash | IOException e) {
            trouble.accept(String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            trouble.accept("a fault of wirelint's own: " + e);
            return Optional.empty();
        }
    }
}
