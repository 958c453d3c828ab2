package dev.wirelint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a user's programs keep what they can make anew, by the custom of each system. */
final class CachePlace {
    private CachePlace() {}

    /** Absent where there is no such place, as for a service that has no home folder. */
    static Optional<Path> of(String system, Map<String, String> environment) {
        try {
            if (system.startsWith("Windows")) {
                return set(environment.get("LOCALAPPDATA"))
                        .map(p -> p.resolve("wirelint").resolve("cache"));
            }
            Optional<Path> custom = set(environment.get("XDG_CACHE_HOME")).filter(Path::isAbsolute);
            Path below = Path.of(system.startsWith("Mac") ? "Library/Caches" : ".cache");
            return custom.or(() -> set(environment.get("HOME"))
                            .filter(Path::isAbsolute)
                            .map(h -> h.resolve(below)))
                    .map(p -> p.resolve("wirelint"));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> set(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
    }
}
