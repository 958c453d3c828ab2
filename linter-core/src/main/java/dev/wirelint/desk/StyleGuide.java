package dev.wirelint.desk;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.config.ConfigSchema;
import dev.wirelint.config.Configuration;
import dev.wirelint.config.Configurations;
import dev.wirelint.config.EffectiveSetting;
import dev.wirelint.config.FailOn;
import dev.wirelint.finding.RuleId;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.Report;
import dev.wirelint.report.accuracy.Accuracy;
import dev.wirelint.rule.RulePage;
import dev.wirelint.run.Stories;
import dev.wirelint.score.LabelException;
import dev.wirelint.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a house holds its stories to: its rules, and what is set where. */
public final class StyleGuide {
    private final House house;
    private final Path folder;

    /** @param folder the folder for whose stories it is, where nothing else is named */
    StyleGuide(House house, Path folder) {
        this.house = house;
        this.folder = folder;
    }

    /** The page of a rule that somebody names, by its id or an older one, as it is written. */
    public RulePage explain(String rule) {
        return House.page(library(folder), rule);
    }

    /** All rules as they are set here, in the order of their ids, and of each whether it is on. */
    public Map<RulePage, Boolean> rules() {
        RuleLibrary library = library(folder);
        Configuration here = house.configurations().ofFolder(folder);
        Set<RuleId> on = here.rules(library).stream().map(RulePage::id).collect(Collectors.toSet());
        Map<RulePage, Boolean> rules = new LinkedHashMap<>();
        library.pages().forEach(page -> rules.put(here.set(page), on.contains(page.id())));
        return rules;
    }

    /** What is set for a story, or for those right in a folder, each with who says so. */
    public List<EffectiveSetting> settings(Path fileOrFolder) {
        Path place = story(fileOrFolder);
        return house.configurations().of(place).held(house.libraryFor(List.of(place)));
    }

    /**
     * Tries a configuration as somebody is writing it.
     *
     * @throws PageException where it cannot be used, with its place and the cure
     */
    public void tryOut(Path configuration, String text) {
        Path place = folder.resolve(configuration);
        Configurations tried = Configurations.written(place, text);
        tried.of(place).held(house.library(tried.packs(List.of(place))));
    }

    /** The JSON Schema of a configuration for a story, or for those right in a folder. */
    public Map<String, Object> schema(Path fileOrFolder) {
        return ConfigSchema.of(house.libraryFor(List.of(story(fileOrFolder))));
    }

    private Path story(Path fileOrFolder) {
        Path place = folder.resolve(fileOrFolder);
        return Files.isDirectory(place.toAbsolutePath()) ? Configurations.unnamed(place) : place;
    }

    /**
     * Counts how well the rules do on the labelled stories under a folder.
     *
     * @throws LabelException where there are no labels, or one cannot be used
     */
    public Accuracy score(Path stories) throws IOException, LabelException, UnreadableInput {
        Path under = folder.resolve(stories);
        RuleLibrary library = library(under);
        Configuration there = house.configurations().ofFolder(under);
        return new Scorer(library, there.rules(library), there.vocabulary()).score(under);
    }

    /**
     * Whether a story of a report holds what fails it.
     *
     * @param asked the lightest finding that fails; absent where the configuration of each story says
     */
    public boolean fails(Report report, Stories stories, Optional<FailOn> asked) {
        return new FailLimits(asked, this::failOn).areReachedIn(report, stories);
    }

    /** The lightest finding that fails a story, as its configuration says. */
    public FailOn failOn(Path story) {
        return house.configurations().of(story).failOn();
    }

    /** What tells the rules in force at a place from all others of the same build. */
    public String print(Path place) {
        return house.rules(List.of(place)).print(place);
    }

    /** How the file at a path is to be read. */
    public ReadOptions reading(Path file) {
        return house.formats().apply(file);
    }

    private RuleLibrary library(Path stories) {
        return house.libraryFor(List.of(Configurations.unnamed(stories)));
    }
}
