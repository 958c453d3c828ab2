package dev.wirelint.run;

import dev.wirelint.Linter;
import dev.wirelint.Timing;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.catalogue.RulePack;
import dev.wirelint.config.Configuration;
import dev.wirelint.config.Configurations;
import dev.wirelint.rule.RulePage;
import dev.wirelint.suppression.Stets;
import dev.wirelint.text.Once;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gets the rules ready for each configuration that is in force for some story, once. Safe for use by many threads. */
public final class ConfiguredRules implements Function<Path, HouseRules> {
    private final Supplier<RuleLibrary> library;
    private final Configurations configurations;
    private final List<RulePage> only;
    private final List<RulePack> packs;
    private final Stets stets;
    private final Timing timing;
    private final Optional<KeptRules> ready;
    private final Map<Configuration, HouseRules> rules = new ConcurrentHashMap<>();
    private final Map<Configuration, String> prints = new ConcurrentHashMap<>();

    /**
     * Gets ready to get rules ready.
     *
     * @param library gives all the rules there are, which a story that has not changed does not need
     * @param packs the rules a house brings, which are among them
     * @param only the rules to run, on or off; empty for all that are on
     * @param clock says the day by which notes expire
     * @param timing takes the time of each rule
     */
    public ConfiguredRules(
            Supplier<RuleLibrary> library,
            Configurations configurations,
            List<RulePack> packs,
            List<RulePage> only,
            Clock clock,
            Timing timing) {
        this(library, configurations, packs, only, clock, timing, Optional.empty());
    }

    /**
     * The same, where rules may have been made ready before.
     *
     * @param ready keeps them
     */
    public ConfiguredRules(
            Supplier<RuleLibrary> library,
            Configurations configurations,
            List<RulePack> packs,
            List<RulePage> only,
            Clock clock,
            Timing timing,
            Optional<KeptRules> ready) {
        this.ready = ready;
        this.library = library;
        this.configurations = configurations;
        this.timing = timing;
        this.packs = List.copyOf(packs);
        this.only = List.copyOf(only);
        this.stets = new Stets(id -> library.get().page(id), id -> library.get().nearest(id), clock);
    }

    @Override
    public HouseRules apply(Path story) {
        return rules.computeIfAbsent(configurations.of(story), this::rules);
    }

    /** All the rules there are, in force or not. */
    public RuleLibrary library() {
        return library.get();
    }

    /** One page that is not in use yet, alone and as it stands. */
    public HouseRules alone(RulePage page) {
        Linter linter = new Linter(library().prepare(List.of(page)));
        return new HouseRules(linter, List.of(page), List.of(), stets);
    }

    /** What tells the rules in force for a story, as they are set there, from all others of the same build. */
    public String print(Path story) {
        return prints.computeIfAbsent(configurations.of(story), this::print);
    }

    private String print(Configuration configuration) {
        StringBuilder print = new StringBuilder(configuration.fingerprint());
        only.forEach(page -> print.append('\n').append(page.id()));
        for (RulePack pack : packs) {
            print.append('\n').append(configuration.names(pack.place())).append(new TreeMap<>(pack.files()));
        }
        return print.toString();
    }

    private HouseRules rules(Configuration configuration) {
        Once<List<RulePage>> chosen = new Once<>(() -> chosen(configuration));
        Once<Linter> linter = new Once<>(() -> {
            Linter.begin();
            List<RulePage> pages = chosen.get();
            return ready.isPresent()
                    ? ready.get().linter(print(configuration), () -> linter(pages, configuration))
                    : linter(pages, configuration);
        });
        return new HouseRules(linter, chosen, configuration.stets(), stets);
    }

    private Linter linter(List<RulePage> chosen, Configuration configuration) {
        return new Linter(
                chosen,
                library().factsFor(chosen),
                () -> library().prepare(chosen, configuration.vocabulary()),
                configuration.minConfidence(),
                timing);
    }

    private List<RulePage> chosen(Configuration configuration) {
        List<RulePage> on = configuration.rules(library());
        return only.isEmpty() ? on : only.stream().map(configuration::set).toList();
    }
}
