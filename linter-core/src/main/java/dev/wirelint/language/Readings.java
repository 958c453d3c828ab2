package dev.wirelint.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which readings of its words a rule sees in a sentence. */
public enum Readings {
    /**
     * All that the dictionary has. A word that could be right is right, so that a rule answers only where it is sure.
     */
    ALL,
    /**
     * Those that fit the sentence as LanguageTool reads it, which takes long to load and three times as long to read.
     */
    FITTING;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Readings> of(String label) {
        return Arrays.stream(values()).filter(r -> r.label().equals(label)).findFirst();
    }
}
