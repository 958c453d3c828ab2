package dev.wirelint.run.git;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The repository that {@code GIT_DIR} names, as git's hooks and some users have it, where it is the stories' own. */
final class Environment {
    private Environment() {}

    /** The named working tree, where a folder lies in it. */
    static Optional<WorkingTree> named(Path folder) {
        return path("GIT_DIR").flatMap(gitFolder -> {
            Path top = path("GIT_WORK_TREE").orElse(Path.of("").toAbsolutePath());
            return folder.toAbsolutePath().normalize().startsWith(top)
                    ? WorkingTree.of(top, gitFolder, gitFolder)
                    : Optional.empty();
        });
    }

    private static Optional<Path> path(String variable) {
        String named = System.getenv(variable);
        try {
            return named == null || named.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(named).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
