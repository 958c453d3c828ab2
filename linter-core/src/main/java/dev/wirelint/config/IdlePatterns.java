package dev.wirelint.config;

import dev.wirelint.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the patterns of configurations that hold for no file of the folders a run walks through. */
public final class IdlePatterns {
    private static final String WILD = "*?[\\";

    private final Function<Path, List<ConfigFile>> above;
    /** By the name of a configuration that was met. */
    private final Map<String, Watched> watched = new HashMap<>();

    /**
     * A configuration.
     *
     * @param idle what has held for nothing so far, with the key it stands under
     */
    private record Watched(Path folder, Map<PathPattern, String> idle) {}

    /** @param above gives the configurations that hold for what is at a path */
    IdlePatterns(Function<Path, List<ConfigFile>> above) {
        this.above = above;
    }

    /**
     * Takes note of a file, or of a folder whose files nobody will see; what a pattern says of those is not known, so
     * it counts as held.
     */
    public void sees(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        for (ConfigFile file : above.apply(absolute)) {
            Watched known = watched.computeIfAbsent(file.name(), name -> new Watched(file.folder(), file.patterns()));
            if (!known.idle().isEmpty() && absolute.startsWith(file.folder())) {
                Path relative = file.folder().relativize(absolute);
                known.idle().keySet().removeIf(p -> p.speaksOf(relative) || p.leadsInto(relative));
            }
        }
    }

    /**
     * What is to be said of the patterns that held for nothing.
     *
     * @param walked the folders that were walked through; of a configuration above them nobody can tell
     */
    public List<String> told(Collection<Path> walked) {
        List<Path> folders =
                walked.stream().map(f -> f.toAbsolutePath().normalize()).toList();
        List<String> told = new ArrayList<>();
        watched.values().forEach(file -> {
            if (folders.stream().anyMatch(f -> file.folder().startsWith(f))) {
                file.idle()
                        .forEach((pattern, key) -> told.add(pattern.place() + ": '" + pattern + "' under '" + key
                                + "' holds for no file here or below" + hint(file.folder(), pattern.toString())));
            }
        });
        told.sort(null);
        return told;
    }

    /** The nearest name there is in the place of the first that is not there. */
    private static String hint(Path folder, String written) {
        Path at = folder;
        for (String name : written.split("/", -1)) {
            if (name.isEmpty()) {
                continue;
            }
            if (name.chars().anyMatch(c -> WILD.indexOf(c) >= 0)) {
                break;
            }
            Path next = at.resolve(name);
            if (!Files.exists(next)) {
                return near(at, name).map(n -> "; did you mean '" + n + "'?").orElse("; check it, or take it out");
            }
            at = next;
        }
        return "; check it, it means what it would in .gitignore";
    }

    private static Optional<String> near(Path folder, String name) {
        try (Stream<Path> entries = Files.list(folder)) {
            return Nearest.to(
                    name,
                    entries.map(e -> e.getFileName().toString())
                            .filter(n -> !n.startsWith("."))
                            .toList());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
