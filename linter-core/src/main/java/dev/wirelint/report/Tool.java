package dev.wirelint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The name and version that reports carry. */
public final class Tool {
    public static final String NAME = "wirelint";

    private Tool() {}

    /** The version of this build. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = Tool.class.getResourceAsStream("tool.properties")) {
            properties.load(Objects.requireNonNull(in, "tool.properties is missing from the wirelint-core jar"));
        } catch (IOException e) {
            throw new UncheckedIOException("tool.properties cannot be read", e);
        }
        return properties.getProperty("version", "");
    }
}
