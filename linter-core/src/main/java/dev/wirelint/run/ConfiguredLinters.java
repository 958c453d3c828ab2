package dev.wirelint.run;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.config.Configuration;
import dev.wirelint.config.Configurations;
import dev.wirelint.rule.RulePage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Sets a linter up for each configuration that is in force for some story, once. */
public final class ConfiguredLinters implements Function<Path, Linter> {
    private final RuleLibrary library;
    private final Configurations configurations;
    private final List<RulePage> only;
    private final Map<Configuration, Linter> linters = new ConcurrentHashMap<>();
    private final Map<Configuration, String> prints = new ConcurrentHashMap<>();

    /**
     * Gets ready to set linters up.
     *
     * @param only the rules to run, on or off; empty for all that are on
     */
    public ConfiguredLinters(RuleLibrary library, Configurations configurations, List<RulePage> only) {
        this.library = library;
        this.configurations = configurations;
        this.only = List.copyOf(only);
    }

    @Override
    public Linter apply(Path story) {
        return linters.computeIfAbsent(configurations.of(story), this::linter);
    }

    /** What tells the rules in force for a story, as they are set there, from all others. */
    public String print(Path story) {
        return prints.computeIfAbsent(configurations.of(story), c -> library.print() + c.print(chosen(c)));
    }

    private Linter linter(Configuration configuration) {
        List<RulePage> chosen = chosen(configuration);
        return new Linter(
                chosen,
                library.factsFor(chosen),
                () -> library.prepare(chosen, configuration.vocabulary()),
                configuration.minConfidence(),
                configuration.stets());
    }

    private List<RulePage> chosen(Configuration configuration) {
        List<RulePage> rules = configuration.rules(library);
        return only.isEmpty() ? rules : only.stream().map(configuration::set).toList();
    }
}
