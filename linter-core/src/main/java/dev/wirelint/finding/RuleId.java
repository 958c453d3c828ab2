package dev.wirelint.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a rule, lower-case words joined by hyphens, such as {@code name-spelling-variant}. */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a rule id is lower-case words joined by hyphens, not '" + value + "'");
        }
    }

    /** The id that a word is; absent where it cannot be one. */
    public static Optional<RuleId> parse(String word) {
        return Optional.of(word).filter(w -> FORM.matcher(w).matches()).map(RuleId::new);
    }

    /** The id of the rule a class holds: {@code NameSpellingVariant} is {@code name-spelling-variant}. */
    public static RuleId of(Class<?> rule) {
        return new RuleId(
                WORD_START.matcher(rule.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
