package dev.wirelint.run.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps a cache in bounds: what nobody has used for a month leaves, and above its size what was used longest ago. */
final class Sweep {
    static final String UNFINISHED = ".tmp";

    private static final String MARK = "swept";

    /** The launcher's archives of classes lie in a folder of their own; whoever makes them sweeps them. */
    private static final String CLASSES = "classes";

    private static final Duration BETWEEN = Duration.ofDays(1);
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final int MANY = 2_000;

    private final Path folder;
    private final long mostBytes;
    private final Duration longest;

    Sweep(Path folder) {
        this(folder, 512L << 20, Duration.ofDays(30));
    }

    /**
     * Gets ready to sweep.
     *
     * @param mostBytes how much may stay
     * @param longest how long an entry may stay unused
     */
    Sweep(Path folder, long mostBytes, Duration longest) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.longest = longest;
    }

    private record Entry(Path file, long size, Instant used) {}

    /** Sweeps once a day, and after a run that wrote much. */
    void runWhenDue(int written) {
        try {
            Path mark = folder.resolve(MARK);
            boolean due = written > MANY
                    || !Files.exists(mark)
                    || Files.getLastModifiedTime(mark)
                            .toInstant()
                            .isBefore(Instant.now().minus(BETWEEN));
            if (due) {
                run();
                Files.write(mark, new byte[0]);
                Files.setLastModifiedTime(mark, FileTime.from(Instant.now()));
            }
        } catch (IOException e) {
            // Another run may sweep, or may be taking away the folder as a whole.
        }
    }

    void run() throws IOException {
        List<Entry> entries = entries();
        entries.sort(Comparator.comparing(Entry::used).reversed().thenComparing(Entry::file));
        Instant now = Instant.now();
        long kept = 0;
        for (Entry entry : entries) {
            Duration longestForIt = entry.file().toString().endsWith(UNFINISHED) ? ABANDONED : longest;
            kept += entry.size();
            if (kept > mostBytes || entry.used().isBefore(now.minus(longestForIt))) {
                kept -= entry.size();
                Files.deleteIfExists(entry.file());
            }
        }
    }

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(folder.resolve(CLASSES))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.equals(folder.resolve(MARK))) {
                    entries.add(new Entry(
                            file,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return entries;
    }
}
