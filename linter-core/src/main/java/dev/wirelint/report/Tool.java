package dev.wirelint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The name and version that reports carry. */
public final class Tool {
    public static final String NAME = "wirelint";

    private static final Properties BUILD = build();

    private Tool() {}

    /** The version of this build. */
    public static String version() {
        return read("version");
    }

    /** Where the page of a rule is to be read; absent where the build does not know its own home. */
    public static Optional<String> page(String rule) {
        String home = read("repository");
        return home.startsWith("https://")
                ? Optional.of(home + "/blob/v" + version() + "/docs/rules/" + rule + ".md")
                : Optional.empty();
    }

    private static String read(String key) {
        return BUILD.getProperty(key, "");
    }

    private static Properties build() {
        Properties properties = new Properties();
        try (InputStream in = Tool.class.getResourceAsStream("tool.properties")) {
            properties.load(Objects.requireNonNull(in, "tool.properties is missing from the wirelint-core jar"));
        } catch (IOException e) {
            throw new UncheckedIOException("tool.properties cannot be read", e);
        }
        return properties;
    }
}
