package dev.wirelint.report;

import java.util.Map;

/**
 * What a baseline lets stand that is no longer there, in the stories that were checked.
 *
 * @param byRule how many findings, by the id of their rule
 */
public record Mended(Map<String, Integer> byRule) {
    public Mended {
        byRule = Map.copyOf(byRule);
    }

    public int count() {
        return byRule.values().stream().mapToInt(Integer::intValue).sum();
    }
}
