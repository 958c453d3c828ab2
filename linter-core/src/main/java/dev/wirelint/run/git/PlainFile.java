package dev.wirelint.run.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the small files that say how git is to behave; a pipe, a device or a giant that stands in their place is none.
 */
final class PlainFile {
    private static final int LARGEST = 1 << 20;

    private PlainFile() {}

    /** What a file holds; absent where it is not there, is no ordinary file, is too large or may not be read. */
    static Optional<byte[]> bytes(Path file, LinkOption... options) {
        try {
            return Files.isRegularFile(file, options) && Files.size(file) <= LARGEST
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
