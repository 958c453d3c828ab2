package dev.wirelint.config;

import dev.wirelint.finding.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lightest severity that fails a run. */
public enum FailOn {
    ERROR,
    WARNING,
    SUGGESTION,
    /** Nothing does. */
    NEVER;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FailOn> of(String label) {
        return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
    }

    /** Whether a finding of this severity fails a run. */
    public boolean isReachedBy(Severity severity) {
        return Severity.of(label()).filter(severity::isAtLeast).isPresent();
    }
}
