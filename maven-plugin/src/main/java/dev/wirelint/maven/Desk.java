package dev.wirelint.maven;

import dev.wirelint.config.Configurations;
import dev.wirelint.config.PathPattern;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Fix;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.report.Report;
import dev.wirelint.run.ConfiguredFormats;
import dev.wirelint.run.ConfiguredLinters;
import dev.wirelint.run.Input;
import dev.wirelint.run.MendedStory;
import dev.wirelint.run.MendingRun;
import dev.wirelint.run.Run;
import dev.wirelint.run.StoryChoice;
import dev.wirelint.run.StoryFinder;
import dev.wirelint.run.UnusedStets;
import dev.wirelint.run.cache.StoryCache;
import dev.wirelint.text.ShownPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The stories of a goal with the rules that hold for them.
 *
 * @param folders those that hold the stories
 * @param cache the folder that keeps what was found for the next build
 * @param inputs in the order of their paths, each named as a person who started Maven here would name it
 */
record Desk(
        Configurations configurations,
        RuleLibrary library,
        List<String> folders,
        Optional<Path> cache,
        List<Input> inputs) {
    static Desk of(Asked asked) {
        Configurations found = asked.config().map(Configurations::from).orElseGet(Configurations::found);
        Configurations configurations = asked.style().map(found::styled).orElse(found);
        List<String> folders = asked.folders().stream()
                .filter(Files::isDirectory)
                .distinct()
                .map(ShownPath::of)
                .toList();
        Predicate<Path> wanted = wanted(asked);
        List<Input> inputs = StoryFinder.find(
                folders,
                InputStream.nullInputStream(),
                choice(configurations, file -> configurations.exclude(file) || !wanted.test(file)));
        RuleLibrary library = RuleLibrary.load(
                configurations.packs(inputs.stream().map(Input::place).toList()));
        return new Desk(configurations, library, folders, asked.cache(), inputs);
    }

    /** Finds what there is to mend; of stories that have not changed since the last build, what was found then. */
    Report check() throws IOException {
        ConfiguredLinters linters = linters();
        StoryCache kept = cache.isPresent() ? StoryCache.in(cache.get(), linters::print) : StoryCache.none();
        ConfiguredFormats formats = formats(configurations);
        Report found = new Run(linters, library, formats, threads(), kept).check(inputs, () -> {});
        return new UnusedStets(configurations, linters, choice(configurations, configurations::exclude))
                .in(found, folders, inputs);
    }

    /** Applies the fixes, or shows what they would make of the stories. */
    List<MendedStory> mend(Fix.Safety boldest, boolean writes) {
        return new MendingRun(linters(), library, boldest, finding -> true, writes, formats(configurations), threads())
                .mend(inputs);
    }

    private static ConfiguredFormats formats(Configurations configurations) {
        return new ConfiguredFormats(configurations, ReadOptions.ANY);
    }

    private static StoryChoice choice(Configurations configurations, Predicate<Path> excluded) {
        return new StoryChoice(excluded, formats(configurations)::names, true);
    }

    private ConfiguredLinters linters() {
        return new ConfiguredLinters(library, configurations, List.of());
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static Predicate<Path> wanted(Asked asked) {
        List<PathPattern> includes =
                asked.includes().stream().map(PathPattern::of).toList();
        List<PathPattern> excludes =
                asked.excludes().stream().map(PathPattern::of).toList();
        return file -> {
            Path absolute = file.toAbsolutePath().normalize();
            Path relative = asked.folders().stream()
                    .map(f -> f.toAbsolutePath().normalize())
                    .filter(absolute::startsWith)
                    .findFirst()
                    .map(f -> f.relativize(absolute))
                    .orElse(absolute);
            return (includes.isEmpty() || PathPattern.matchAny(includes, relative))
                    && !PathPattern.matchAny(excludes, relative);
        };
    }
}
