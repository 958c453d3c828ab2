package dev.wirelint.run.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.jspecify.annotations.Nullable;

/**
 * What the user and the machine set for git, and never what a checkout sets for itself. The files stand where git looks
 * for them by itself; they are read here, git is not asked.
 */
final class GitSettings {
    private static final int MOST_BY_ENVIRONMENT = 1000;

    private final Map<String, String> environment;
    private final Optional<Path> home;
    private final List<Config> files = new ArrayList<>();

    private GitSettings(Map<String, String> environment, Optional<Path> home) {
        this.environment = environment;
        this.home = home;
    }

    /** Those of the user who runs wirelint. */
    static GitSettings ofUser() {
        return of(System.getenv(), System.getProperty("user.home", ""));
    }

    static GitSettings of(Map<String, String> environment, String userHome) {
        String home = environment.getOrDefault("HOME", userHome);
        GitSettings settings = new GitSettings(environment, path(home));
        if (!isOn(environment.getOrDefault("GIT_CONFIG_NOSYSTEM", ""))) {
            settings.read(path(environment.getOrDefault("GIT_CONFIG_SYSTEM", "/etc/gitconfig")));
        }
        String named = environment.get("GIT_CONFIG_GLOBAL");
        if (named != null) {
            settings.read(path(named));
        } else {
            settings.read(settings.userFolder().map(f -> f.resolve("git/config")));
            settings.read(settings.home.map(h -> h.resolve(".gitconfig")));
        }
        settings.readEnvironment();
        return settings;
    }

    /** The file of patterns that the user ignores in every working tree. */
    Optional<Path> ignoredEverywhere() {
        for (int i = files.size() - 1; i >= 0; i--) {
            String named = files.get(i).getString("core", null, "excludesfile");
            if (named != null) {
                return inHome(named);
            }
        }
        return userFolder().map(f -> f.resolve("git/ignore"));
    }

    /** Whether the user trusts a folder that belongs to somebody else. */
    boolean isSafe(Path folder) {
        boolean safe = false;
        for (Config file : files) {
            for (String named : file.getStringList("safe", null, "directory")) {
                // An entry without a value takes back all before it.
                safe = named != null && !named.isEmpty() && (safe || names(named, folder));
            }
        }
        return safe;
    }

    private boolean names(String named, Path folder) {
        if (named.equals("*")) {
            return true;
        }
        boolean below = named.endsWith("/*");
        Optional<Path> path = inHome(below ? named.substring(0, named.length() - 2) : named);
        return path.isPresent()
                && (below
                        ? folder.startsWith(path.get()) && !folder.equals(path.get())
                        : folder.equals(path.get().normalize()));
    }

    private Optional<Path> userFolder() {
        String named = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return named.isEmpty() ? home.map(h -> h.resolve(".config")) : path(named);
    }

    private Optional<Path> inHome(String written) {
        return written.startsWith("~/") ? home.map(h -> h.resolve(written.substring(2))) : path(written);
    }

    private void read(Optional<Path> file) {
        if (file.isEmpty()) {
            return;
        }
        Optional<byte[]> bytes = PlainFile.bytes(file.get());
        if (bytes.isEmpty()) {
            return;
        }
        Config config = new Included(file.get());
        try {
            config.fromText(new String(bytes.get(), StandardCharsets.UTF_8));
        } catch (ConfigInvalidException e) {
            return;
        }
        files.add(config);
    }

    /** What {@code GIT_CONFIG_COUNT} and its pairs set, as build servers do. */
    private void readEnvironment() {
        Config config = new Config();
        int count = number(environment.getOrDefault("GIT_CONFIG_COUNT", "0"));
        List<String> safe = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MOST_BY_ENVIRONMENT); i++) {
            String key = environment.getOrDefault("GIT_CONFIG_KEY_" + i, "");
            String value = environment.getOrDefault("GIT_CONFIG_VALUE_" + i, "");
            if (key.equalsIgnoreCase("safe.directory")) {
                safe.add(value);
            } else if (key.equalsIgnoreCase("core.excludesfile")) {
                config.setString("core", null, "excludesfile", value);
            }
        }
        config.setStringList("safe", null, "directory", safe);
        files.add(config);
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isOn(String written) {
        return List.of("1", "true", "yes", "on").contains(written);
    }

    private static Optional<Path> path(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Path.of(written));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A file of settings that may take in others. */
    private final class Included extends Config {
        private final Path file;

        Included(Path file) {
            this.file = file;
        }

        @Override
        protected byte @Nullable [] readIncludedConfig(String written) {
            return inHome(written)
                    .map(file::resolveSibling)
                    .flatMap(PlainFile::bytes)
                    .orElse(null);
        }
    }
}
