package dev.wirelint.config;

/**
 * One thing that holds for a story.
 *
 * @param rule the id of the rule it is about; empty where it is about none
 * @param value as it would be written
 * @param origin the file and the line that say so, or that nobody does
 */
public record EffectiveSetting(String rule, String key, String value, String origin) {
    static final String BUILT_IN = "built in";
}
