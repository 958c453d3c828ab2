package dev.wirelint.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Folders with all that lies below them, and folders by themselves, of which the system tells what changes; nothing is
 * asked again and again. What changes in one go, as a file that is written in pieces, is told of once.
 */
public final class FolderWatch implements AutoCloseable {
    /** As long as nothing more comes, what was written is whole. */
    private static final long QUIET_MILLIS = 120;

    /** A file that never comes to rest is told of all the same. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final WatchService service;
    private final List<Path> roots;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private FolderWatch(WatchService service, List<Path> roots) {
        this.service = service;
        this.roots = List.copyOf(roots);
    }

    /**
     * Begins to watch.
     *
     * @param whole folders with all that lies below them
     * @param alone folders whose own files alone count
     * @throws IOException where the system watches no more folders
     */
    public static FolderWatch of(List<Path> whole, List<Path> alone) throws IOException {
        FolderWatch watch = new FolderWatch(
                FileSystems.getDefault().newWatchService(),
                whole.stream().map(FolderWatch::plain).toList());
        try {
            for (Path folder : alone) {
                watch.register(plain(folder));
            }
            for (Path folder : watch.roots) {
                watch.registerBelow(folder, new LinkedHashSet<>());
            }
            return watch;
        } catch (IOException | RuntimeException e) {
            watch.close();
            throw e;
        }
    }

    private static Path plain(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** Waits until something has changed and comes to rest. */
    public TouchedFiles next() throws IOException, InterruptedException {
        Set<Path> files = new LinkedHashSet<>();
        boolean lost = take(service.take(), files);
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            if (more == null) {
                break;
            }
            lost |= take(more, files);
        }
        if (lost) {
            for (Path root : roots) {
                registerBelow(root, files);
            }
        }
        return new TouchedFiles(Collections.unmodifiableSet(files), lost);
    }

    /** @return whether something was lost */
    private boolean take(WatchKey key, Set<Path> files) throws IOException {
        Path folder = folders.get(key);
        boolean lost = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                lost = true;
            } else if (folder != null && event.context() instanceof Path name) {
                Path file = folder.resolve(name);
                files.add(file);
                if (event.kind() == ENTRY_CREATE
                        && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                        && isBelow(file)) {
                    registerBelow(file, files);
                }
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return lost;
    }

    private boolean isBelow(Path folder) {
        return !isHidden(folder) && roots.stream().anyMatch(folder::startsWith);
    }

    private static boolean isHidden(Path folder) {
        Path name = folder.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** What lies in a folder may have come before it was watched, and so counts as changed. */
    private void registerBelow(Path root, Set<Path> files) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (isHidden(folder) && !roots.contains(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                register(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void register(Path folder) throws IOException {
        try {
            folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
        } catch (NoSuchFileException e) {
            // It has gone again, of which its own folder tells.
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
