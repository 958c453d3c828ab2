package dev.wirelint.desk;

import dev.wirelint.Linter;
import dev.wirelint.PageExamples;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.catalogue.RulePack;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.report.Report;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.run.ConfiguredRules;
import dev.wirelint.run.HouseRules;
import dev.wirelint.run.Input;
import dev.wirelint.run.RowSettings;
import dev.wirelint.run.Run;
import dev.wirelint.run.StoryChoice;
import dev.wirelint.run.StoryFinder;
import dev.wirelint.run.Watch;
import dev.wirelint.run.cache.StoryCache;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tries pages of rules before they are in use. */
public final class Trial {
    private final DeskSettings settings;
    private final House house;
    private final Function<List<RulePack>, RuleLibrary> libraries;

    /** @param libraries the rules there are where these packs are brought */
    Trial(DeskSettings settings, House house, Function<List<RulePack>, RuleLibrary> libraries) {
        this.settings = settings;
        this.house = house;
        this.libraries = libraries;
    }

    /**
     * How some pages hold to their examples.
     *
     * @param slips what does not hold, each with its place
     */
    public record Proof(int pages, List<String> slips) {
        public Proof {
            slips = List.copyOf(slips);
        }
    }

    /** Runs one page alone over the stories behind paths, whatever is set for them. */
    public Report run(RulePage page, List<String> paths, InputStream stdin) {
        List<Input> stories = StoryFinder.find(paths, stdin, Optional.empty(), StoryChoice.USUAL, settings.folder())
                .inputs();
        ConfiguredRules rules = house.rules(stories.stream().map(Input::place).toList());
        HouseRules alone = rules.alone(page);
        return new Run(
                        story -> alone,
                        rules::library,
                        file -> ReadOptions.ANY,
                        settings.threads(),
                        StoryCache.none(),
                        RowSettings.WHOLE)
                .check(stories, Watch.NOBODY);
    }

    /** The one page a file holds, with the lists beside it. */
    public RulePage page(Path file) {
        return RulePack.page(settings.folder().resolve(file));
    }

    /** Holds one page, or those of a pack as a configuration would name it, to their examples. */
    public Proof proof(String given) {
        if (given.endsWith(".md")) {
            // It may be a shipped page that is being worked on: a rule's class is found by the page's name.
            return proof(List.of(page(Path.of(given))), libraries.apply(List.of()), page -> true);
        }
        RulePack pack = RulePack.read(settings.folder(), given);
        return proof(pack.pages(), libraries.apply(List.of(pack)), page -> page.form() instanceof CheckedBy.Declared);
    }

    private static Proof proof(List<RulePage> pages, RuleLibrary library, Predicate<RulePage> isTried) {
        List<String> slips = new ArrayList<>();
        for (RulePage page : pages) {
            if (page.form() instanceof CheckedBy.OfTheRun) {
                continue;
            }
            if (isTried.test(page)) {
                slips.addAll(PageExamples.slips(page, new Linter(library.prepare(List.of(page)))));
            }
            if (page.examples().isEmpty()) {
                slips.add(page.location() + ": shows no example of what it flags and what it allows");
            }
        }
        return new Proof(pages.size(), slips);
    }
}
