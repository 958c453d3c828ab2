package dev.wirelint.run;

import dev.wirelint.run.cache.FileStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files that a search has come upon, by whatever way. */
final class FilesReached {
    private static final FileStamp NO_STAMP = new FileStamp(-1, 0, 0);

    private final Map<FileStamp, List<Path>> seen = new HashMap<>();

    /** Whether it was not reached before; only files that look the same are asked where they really stand. */
    boolean isNew(Input.File file) {
        List<Path> alike = seen.computeIfAbsent(file.stamp().orElse(NO_STAMP), stamp -> new ArrayList<>(1));
        if (!alike.isEmpty() && alike.stream().anyMatch(other -> real(other).equals(real(file.path())))) {
            return false;
        }
        alike.add(file.path());
        return true;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
