package dev.wirelint.run.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a folder tells of a file, from which one sees that it has not been written to since.
 *
 * @param size in bytes
 * @param modified when it was last written to, in nanoseconds
 * @param file what tells it from a file that has taken its place
 */
public record FileStamp(long size, long modified, int file) {
    /** Of a file of which nothing is known; no file has it. */
    public static final FileStamp UNKNOWN = new FileStamp(-1, 0, 0);

    /** A file that was written to so lately may be written to once more and look the same. */
    private static final long UNSURE = TimeUnit.SECONDS.toNanos(3);

    public static FileStamp of(BasicFileAttributes attributes) {
        Object file = attributes.fileKey();
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                file == null ? 0 : file.hashCode());
    }

    /** Of a file that lies at a path; absent where nothing can be learned of one. */
    public static Optional<FileStamp> at(Path path) {
        try {
            return Optional.of(of(Files.readAttributes(path, BasicFileAttributes.class)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Itself where a later write would show in it. */
    FileStamp ifSure(long nowMillis) {
        return TimeUnit.MILLISECONDS.toNanos(nowMillis) - modified > UNSURE ? this : UNKNOWN;
    }
}
