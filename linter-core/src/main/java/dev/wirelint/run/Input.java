package dev.wirelint.run;

import java.io.InputStream;
import java.nio.file.Path;

/** Something a run was asked to check, by the name it is shown under. */
public sealed interface Input {
    String name();

    /** Where it stands among the files, which says what configuration holds for it. */
    default Path place() {
        return Path.of("story");
    }

    /** A story in a file. */
    record File(Path path, String name) implements Input {
        @Override
        public Path place() {
            return path;
        }
    }

    /** A story that comes in through standard input. */
    record Stream(InputStream in, String name) implements Input {}

    /** A path behind which no story can be had, and why. */
    record Missing(String name, String message) implements Input {}
}
