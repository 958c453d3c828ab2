package dev.wirelint.desk;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.catalogue.RulePack;
import dev.wirelint.config.Configurations;
import dev.wirelint.rule.RulePage;
import dev.wirelint.run.ConfiguredFormats;
import dev.wirelint.run.ConfiguredRules;
import dev.wirelint.run.StoryChoice;
import dev.wirelint.run.cache.SeenFiles;
import dev.wirelint.text.Once;
import dev.wirelint.text.PageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a desk has read of what holds. It is left as it is when something of it changes, and another takes its place, so
 * that a check sees one or the other from its beginning to its end. Safe for use by many threads.
 */
final class House {
    private final DeskSettings settings;
    private final Configurations configurations;
    private final ConfiguredFormats formats;
    private final Function<List<RulePack>, RuleLibrary> libraries;
    private final Map<List<RulePack>, ConfiguredRules> rules = new ConcurrentHashMap<>();

    /** @param libraries the rules there are where these packs are brought */
    House(DeskSettings settings, Function<List<RulePack>, RuleLibrary> libraries) {
        this.settings = settings;
        this.configurations = settings.configurations().apply(settings.folder());
        this.formats = new ConfiguredFormats(configurations, settings.reading());
        this.libraries = libraries;
    }

    Configurations configurations() {
        return configurations;
    }

    ConfiguredFormats formats() {
        return formats;
    }

    /**
     * Which files are stories of the house.
     *
     * @param seen told of what a walk through a folder comes upon
     */
    StoryChoice choice(Predicate<Path> wanted, Consumer<Path> seen) {
        return new StoryChoice(
                file -> configurations.exclude(file) || !wanted.test(file),
                formats::names,
                !settings.reading().format().isEmpty(),
                settings.all(),
                settings.ignores(),
                settings.strict(),
                seen,
                SeenFiles.NONE);
    }

    /** The rules there are for stories at these places. */
    RuleLibrary libraryFor(Collection<Path> places) {
        return libraries.apply(configurations.packs(places));
    }

    /** The rules there are where these packs are brought. */
    RuleLibrary library(List<RulePack> packs) {
        return libraries.apply(packs);
    }

    /** The rules that run on stories at these places. */
    ConfiguredRules rules(Collection<Path> places) {
        return rules.computeIfAbsent(configurations.packs(places), packs -> {
            Once<RuleLibrary> library = new Once<>(() -> libraries.apply(packs));
            List<RulePage> only = new ArrayList<>();
            settings.rules().forEach(id -> only.add(page(library.get(), id)));
            return new ConfiguredRules(
                    library,
                    configurations,
                    packs,
                    only.stream().distinct().toList(),
                    settings.clock(),
                    settings.timing(),
                    settings.ready());
        });
    }

    /** The page of a rule that somebody names. */
    static RulePage page(RuleLibrary library, String id) {
        return library.page(id)
                .orElseThrow(() -> new PageException("there is no rule '" + id + "'"
                        + library.nearest(id)
                                .map(n -> "; did you mean '" + n + "'?")
                                .orElse("; 'wirelint rules' lists them")));
    }
}
