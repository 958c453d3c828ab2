package dev.wirelint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which stories a goal is for and what holds for them.
 *
 * @param folders what holds the stories; one that is missing holds none
 * @param includes patterns of the stories to take, from their folder; empty for all
 * @param excludes patterns of the stories to leave out
 * @param style the style instead of the one the configuration names
 * @param config the configuration instead of those above each story
 * @param cache the folder that keeps what was found; absent where every story is analysed anew
 */
record Asked(
        List<Path> folders,
        List<String> includes,
        List<String> excludes,
        Optional<String> style,
        Optional<Path> config,
        Optional<Path> cache) {
    Asked {
        folders = List.copyOf(folders);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }
}
