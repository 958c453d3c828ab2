package dev.wirelint.serve;

import dev.wirelint.serve.texts.WidenedDesks;
import dev.wirelint.watch.FolderWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Has a desk forget what it read of a configuration, a list or a page as soon as its file changes. */
final class HouseWatch implements AutoCloseable {
    private final Thread watching;

    private HouseWatch(Thread watching) {
        this.watching = watching;
    }

    /** Watches a folder with all below it, and those above it by themselves, where a configuration may stand too. */
    static HouseWatch of(WidenedDesks desks, Path folder, Consumer<String> trouble) {
        Thread thread = new Thread(() -> watch(desks, folder, trouble), "house");
        thread.setDaemon(true);
        thread.start();
        return new HouseWatch(thread);
    }

    private static void watch(WidenedDesks desks, Path folder, Consumer<String> trouble) {
        List<Path> above = new ArrayList<>();
        for (Path up = folder.getParent(); up != null; up = up.getParent()) {
            above.add(up);
        }
        try (FolderWatch watch = FolderWatch.of(List.of(folder), above)) {
            while (true) {
                watch.next().files().forEach(desks::forget);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            trouble.accept("changes of the configuration are not seen until the server starts anew: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
