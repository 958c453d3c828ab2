package dev.wirelint.run.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A working tree of git. Where it ends is told by what stands in the folder alone; {@code core.worktree} could name any
 * folder.
 *
 * @param top the folder that holds {@code .git}
 * @param entry the folder {@code .git}, or the file of that name
 * @param gitFolder what is kept for this working tree
 * @param commonFolder what all working trees of one repository share
 */
record WorkingTree(Path top, Path entry, Path gitFolder, Path commonFolder) {
    private static final String ENTRY = ".git";
    private static final String POINTS_TO = "gitdir:";
    private static final int LONGEST = 8192;

    /** The innermost working tree that a folder lies in. */
    static Optional<WorkingTree> around(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Optional<WorkingTree> found = at(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The working tree whose top a folder is. */
    static Optional<WorkingTree> at(Path folder) {
        Path entry = folder.resolve(ENTRY);
        if (Files.isDirectory(entry)) {
            return of(folder, entry, entry);
        }
        return line(entry)
                .filter(l -> l.startsWith(POINTS_TO))
                .flatMap(l -> path(folder, l.substring(POINTS_TO.length()).strip()))
                .flatMap(gitFolder -> of(folder, entry, gitFolder));
    }

    /** A working tree and the folder of its repository, as somebody names them. */
    static Optional<WorkingTree> of(Path top, Path entry, Path gitFolder) {
        if (!Files.exists(gitFolder.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Path common = line(gitFolder.resolve("commondir"))
                .flatMap(l -> path(gitFolder, l))
                .orElse(gitFolder);
        return Optional.of(new WorkingTree(top, entry, gitFolder, common));
    }

    private static Optional<String> line(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .map(String::strip);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(Path from, String written) {
        try {
            return Optional.of(from.resolve(written).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
