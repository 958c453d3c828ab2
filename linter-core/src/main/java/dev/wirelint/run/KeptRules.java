package dev.wirelint.run;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.catalogue.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Rules that one desk of a process made ready, for the next: by all that decides them, so that what a house sets
 * otherwise is another entry. Safe for use by many threads.
 */
public final class KeptRules {
    private static final int MOST = 8;

    private final Map<List<RulePack>, RuleLibrary> libraries = latest();
    private final Map<String, Linter> linters = latest();

    private static <K, V> Map<K, V> latest() {
        return new LinkedHashMap<>(MOST * 2, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };
    }

    /** The rules there are where these packs are brought, as the packs stand now. */
    public synchronized RuleLibrary library(List<RulePack> packs, Function<List<RulePack>, RuleLibrary> load) {
        return libraries.computeIfAbsent(packs, load);
    }

    /** @param print all that decides what the rules find */
    synchronized Linter linter(String print, Supplier<Linter> make) {
        return linters.computeIfAbsent(print, p -> make.get());
    }
}
