package dev.wirelint.cli;

import dev.wirelint.report.baseline.BaselineFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the baseline that holds for a run: upward from where it works, else from what it was given. */
final class BaselinePlace {
    private BaselinePlace() {}

    /** The nearest there is; where there is none, where one would be written. */
    static Path nearest(List<String> operands) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.concat(Stream.of(here), operands.stream().flatMap(o -> folder(here, o).stream()))
                .flatMap(folder -> above(folder).stream())
                .findFirst()
                .map(file -> shown(here, file))
                .orElse(Path.of(BaselineFile.NAME));
    }

    private static Optional<Path> folder(Path here, String operand) {
        try {
            Path named = here.resolve(operand).normalize();
            return Files.isDirectory(named) ? Optional.of(named) : Optional.ofNullable(named.getParent());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The top of a working tree is as far as a baseline reaches. */
    private static Optional<Path> above(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Path file = at.resolve(BaselineFile.NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            if (Files.exists(at.resolve(".git"))) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Path shown(Path here, Path file) {
        return file.getRoot().equals(here.getRoot()) ? here.relativize(file) : file;
    }
}
