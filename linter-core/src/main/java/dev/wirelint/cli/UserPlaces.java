package dev.wirelint.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a user's programs keep things, by the custom of each system; absent where there is no such place. */
final class UserPlaces {
    private static final String NAME = "wirelint";
    private static final String SETTINGS = "config.yml";

    private final String system;
    private final Map<String, String> environment;

    UserPlaces(String system, Map<String, String> environment) {
        this.system = system;
        this.environment = Map.copyOf(environment);
    }

    /** Those of whoever runs this process. */
    static UserPlaces ofProcess() {
        return new UserPlaces(System.getProperty("os.name", ""), System.getenv());
    }

    /** The folder for what may be made anew. */
    Optional<Path> cache() {
        String below = system.startsWith("Mac") ? "Library/Caches" : ".cache";
        return isWindows()
                ? of("LOCALAPPDATA").map(p -> p.resolve(NAME).resolve("cache"))
                : custom("XDG_CACHE_HOME", below).map(p -> p.resolve(NAME));
    }

    /** The folder for what lives as long as a session, which is the user's alone. */
    Optional<Path> session() {
        return of("XDG_RUNTIME_DIR")
                .filter(p -> p.isAbsolute() && Files.isDirectory(p))
                .map(p -> p.resolve(NAME))
                .or(() -> cache().map(p -> p.resolve("session")));
    }

    /** The file with a user's own settings. */
    Optional<Path> settings() {
        Optional<Path> folder = isWindows() ? of("APPDATA") : custom("XDG_CONFIG_HOME", ".config");
        return folder.map(p -> p.resolve(NAME).resolve(SETTINGS));
    }

    private boolean isWindows() {
        return system.startsWith("Windows");
    }

    private Optional<Path> custom(String variable, String belowHome) {
        return of(variable)
                .filter(Path::isAbsolute)
                .or(() -> of("HOME").filter(Path::isAbsolute).map(h -> h.resolve(belowHome)));
    }

    private Optional<Path> of(String variable) {
        String value = environment.get(variable);
        try {
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
