package dev.wirelint.run;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.config.Configuration;
import dev.wirelint.config.Configurations;
import dev.wirelint.rule.RulePage;
import dev.wirelint.suppression.Stets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Gets the rules ready for each configuration that is in force for some story, once. Safe for use by many threads. */
public final class ConfiguredRules implements Function<Path, HouseRules> {
    private final RuleLibrary library;
    private final Configurations configurations;
    private final List<RulePage> only;
    private final Stets stets;
    private final Map<Configuration, HouseRules> rules = new ConcurrentHashMap<>();
    private final Map<Configuration, String> prints = new ConcurrentHashMap<>();

    /**
     * Gets ready to get rules ready.
     *
     * @param only the rules to run, on or off; empty for all that are on
     * @param clock says the day by which notes expire
     */
    public ConfiguredRules(RuleLibrary library, Configurations configurations, List<RulePage> only, Clock clock) {
        this.library = library;
        this.configurations = configurations;
        this.only = List.copyOf(only);
        this.stets = new Stets(library::page, library::nearest, clock);
    }

    @Override
    public HouseRules apply(Path story) {
        return rules.computeIfAbsent(configurations.of(story), this::rules);
    }

    /** All the rules there are, in force or not. */
    public RuleLibrary library() {
        return library;
    }

    /** One page that is not in use yet, alone and as it stands. */
    public HouseRules alone(RulePage page) {
        return new HouseRules(new Linter(library.prepare(List.of(page))), List.of(page), List.of(), stets);
    }

    /** What tells the rules in force for a story, as they are set there, from all others. */
    public String print(Path story) {
        return prints.computeIfAbsent(configurations.of(story), c -> library.print() + c.print(chosen(c)));
    }

    private HouseRules rules(Configuration configuration) {
        List<RulePage> chosen = chosen(configuration);
        Linter linter = new Linter(
                chosen,
                library.factsFor(chosen),
                () -> library.prepare(chosen, configuration.vocabulary()),
                configuration.minConfidence());
        return new HouseRules(linter, chosen, configuration.stets(), stets);
    }

    private List<RulePage> chosen(Configuration configuration) {
        List<RulePage> on = configuration.rules(library);
        return only.isEmpty() ? on : only.stream().map(configuration::set).toList();
    }
}
