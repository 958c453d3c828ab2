package dev.wirelint.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes away archives of classes that nobody will use again: those whose Java or jars are gone, those without a key,
 * old ones, and of many the oldest; and what makers that were cut off left behind.
 */
final class ArchiveSweep {
    private static final String KEY = ".key";
    private static final int MOST = 8;
    private static final Duration OLD = Duration.ofDays(60);
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;

    ArchiveSweep(Path folder) {
        this.folder = folder;
    }

    private record KeptArchive(Path file, String name, Instant written) {}

    /** While no archive is being made. */
    void run() throws IOException {
        List<KeptArchive> entries = entries();
        List<String> kept = new ArrayList<>();
        for (KeptArchive entry : entries) {
            if (entry.name().endsWith(KEY) && kept.size() < MOST && isYoung(entry, OLD) && isWhole(entry.file())) {
                kept.add(entry.name().substring(0, entry.name().length() - KEY.length()));
            }
        }
        for (KeptArchive entry : entries) {
            if (!belongs(entry, kept)) {
                remove(entry.file());
            }
        }
    }

    private static boolean belongs(KeptArchive entry, List<String> kept) {
        if (Files.isDirectory(entry.file()) || entry.name().endsWith(".failed")) {
            return isYoung(entry, Files.isDirectory(entry.file()) ? ABANDONED : OLD);
        }
        return entry.name().equals("lock")
                || kept.contains(entry.name())
                || (entry.name().endsWith(KEY)
                        && kept.contains(entry.name().substring(0, entry.name().length() - KEY.length())));
    }

    private static boolean isYoung(KeptArchive entry, Duration age) {
        return entry.written().isAfter(Instant.now().minus(age));
    }

    /** Whether all the files a key names are still there. */
    private static boolean isWhole(Path key) {
        try {
            return Files.readAllLines(key).stream()
                    .skip(2)
                    .map(l -> l.split(" ", 3))
                    .allMatch(l -> l.length == 3 && Files.exists(Path.of(l[2])));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** The youngest first. */
    private List<KeptArchive> entries() throws IOException {
        List<KeptArchive> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                entries.add(new KeptArchive(
                        file,
                        String.valueOf(file.getFileName()),
                        Files.getLastModifiedTime(file).toInstant()));
            }
        }
        entries.sort(Comparator.comparing(KeptArchive::written).reversed());
        return entries;
    }

    /** Takes away a file, or a folder with all in it. */
    static void remove(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault) throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
