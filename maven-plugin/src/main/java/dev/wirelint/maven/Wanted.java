package dev.wirelint.maven;

import dev.wirelint.config.PathPattern;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which files of the folders of stories a goal is for.
 *
 * @param includes patterns of the stories to take, from their folder; empty for all
 * @param excludes patterns of the stories to leave out
 */
record Wanted(List<Path> folders, List<PathPattern> includes, List<PathPattern> excludes) implements Predicate<Path> {
    Wanted {
        folders = folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    static Wanted of(List<Path> folders, List<String> includes, List<String> excludes) {
        return new Wanted(folders, patterns(includes, "includes"), patterns(excludes, "excludes"));
    }

    private static List<PathPattern> patterns(List<String> written, String parameter) {
        return written.stream().map(w -> PathPattern.of(w, parameter)).toList();
    }

    @Override
    public boolean test(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path relative = folders.stream()
                .filter(absolute::startsWith)
                .findFirst()
                .map(f -> f.relativize(absolute))
                .orElse(absolute);
        return (includes.isEmpty() || PathPattern.matchAny(includes, relative))
                && !PathPattern.matchAny(excludes, relative);
    }
}
