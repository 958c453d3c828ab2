package dev.wirelint.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs, the lightest first. */
public enum Severity {
    SUGGESTION,
    WARNING,
    ERROR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    public static Optional<Severity> of(String label) {
        return Arrays.stream(values()).filter(s -> s.label().equals(label)).findFirst();
    }
}
