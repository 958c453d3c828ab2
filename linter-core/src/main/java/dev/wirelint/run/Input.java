package dev.wirelint.run;

import dev.wirelint.config.Configurations;
import dev.wirelint.run.cache.FileStamp;
import dev.wirelint.text.ShownPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;

/** Something a run was asked to check, by the name it is shown under. */
public sealed interface Input permits Input.File, Input.Stream, Input.Missing, Manuscript {
    String name();

    /** Where it stands among the files, which says what configuration holds for it. */
    Path place();

    /**
     * A story in a file.
     *
     * @param stamp the file as its folder told of it; absent where nobody has looked
     */
    record File(Path path, String name, Optional<FileStamp> stamp) implements Input {
        @Override
        public Path place() {
            return path;
        }
    }

    /**
     * A story that comes in through standard input.
     *
     * @param place the file it counts as
     */
    record Stream(InputStream in, String name, Path place) implements Input {}

    /** A path behind which no story can be had, and why. */
    record Missing(String name, String message) implements Input {
        /** A folder, or what lies in one, that a walk could not look into. */
        static Missing unread(Path path, IOException e) {
            return new Missing(
                    ShownPath.asGiven(path),
                    e instanceof AccessDeniedException
                            ? "may not be read; check the folder's permissions"
                            : "it cannot be read (" + e.getMessage() + ")");
        }

        @Override
        public Path place() {
            return Configurations.unnamed(Path.of(""));
        }
    }
}
