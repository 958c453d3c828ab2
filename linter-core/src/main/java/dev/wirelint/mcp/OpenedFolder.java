package dev.wirelint.mcp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The one folder of which an assistant may have files read; no link leads out of it. */
final class OpenedFolder {
    /** In bytes; no story is longer. */
    private static final long LONGEST = 1 << 22;

    private final Path folder;

    /** @throws IOException where there is no such folder */
    OpenedFolder(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    Path path() {
        return folder;
    }

    /**
     * A file by its name, from the folder on, as the disk has it.
     *
     * @throws RefusedCall where it is not there, is no plain file, or lies elsewhere
     */
    Path file(String name) {
        try {
            Path named = folder.resolve(name).normalize();
            if (!named.startsWith(folder)) {
                throw elsewhere(name);
            }
            Path real = named.toRealPath();
            if (!real.startsWith(folder)) {
                throw elsewhere(name);
            }
            if (!Files.isRegularFile(real)) {
                throw new RefusedCall(name + " is no file; name a story");
            }
            if (Files.size(real) > LONGEST) {
                throw new RefusedCall(name + " is longer than a story");
            }
            return folder.relativize(real);
        } catch (IOException | InvalidPathException e) {
            throw new RefusedCall("there is no file " + name + " in the opened folder");
        }
    }

    private static RefusedCall elsewhere(String name) {
        return new RefusedCall(name + " lies outside the opened folder, and is not read");
    }
}
