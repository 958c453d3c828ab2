package dev.wirelint.run.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The journals of archives, which lie beside the cache. */
final class RowJournals {
    private static final String ENDING = ".rows";

    /** What nobody has gone on with for so long is nobody's. */
    private static final Duration KEPT = Duration.ofDays(30);

    private RowJournals() {}

    /**
     * Opens the journal of an archive.
     *
     * @param reading how the archive is read
     * @param rules what tells the rules and the program from others
     * @param resume whether to go on where an earlier run was cut off
     */
    static Optional<RowJournal> open(Path folder, Path archive, String reading, String rules, boolean resume) {
        Optional<FileStamp> stamp = FileStamp.at(archive);
        if (stamp.isEmpty()) {
            return Optional.empty();
        }
        sweep(folder);
        String name = archive.toAbsolutePath().normalize() + "\n" + reading;
        String file = Long.toHexString(Asked.number(name, 1)) + ENDING;
        return RowJournal.open(folder.resolve(file), name + "\n" + stamp.get() + "\n" + rules, resume);
    }

    private static void sweep(Path folder) {
        Instant oldest = Instant.now().minus(KEPT);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> journals =
                    files.filter(f -> f.toString().endsWith(ENDING)).toList();
            for (Path journal : journals) {
                if (Files.getLastModifiedTime(journal).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(journal);
                }
            }
        } catch (IOException e) {
            // The next run looks again.
        }
    }
}
