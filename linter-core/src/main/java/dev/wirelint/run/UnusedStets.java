package dev.wirelint.run;

import dev.wirelint.config.Configurations;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.LetStand;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Flags, where they are written, the notes of configurations that let nothing stand. Only a run that has read every
 * story a note holds for, but those the configuration leaves out, can tell; of the others it says nothing.
 */
public final class UnusedStets {
    private static final String RULE = "stet-unused";

    private final Configurations configurations;
    private final ConfiguredRules rules;
    private final StoryChoice choice;

    /**
     * Gets ready to look.
     *
     * @param choice the files that the run takes
     */
    public UnusedStets(Configurations configurations, ConfiguredRules rules, StoryChoice choice) {
        this.configurations = configurations;
        this.rules = rules;
        this.choice = choice;
    }

    /**
     * The report of a run, with what the configurations are flagged for behind the stories.
     *
     * @param checked what the run was to check; where no folder was named, it has seen single stories only
     * @throws IOException where a configuration cannot be read any longer
     */
    public Report in(Report report, Stories checked) throws IOException {
        if (configurations.areGiven() || !checked.areOfFolders()) {
            return report;
        }
        Set<LetStand> idle = ran(checked.inputs());
        report.stories().forEach(s -> idle.removeIf(words -> isUsed(words, s, checked.place(s))));
        Set<Path> read = idle.isEmpty() ? Set.of() : read(report, checked.inputs());
        Map<Path, List<Input>> below = new HashMap<>();
        Map<String, List<LetStand>> unused = new TreeMap<>();
        for (LetStand words : idle) {
            List<Input> stories = below.computeIfAbsent(folder(words), this::stories);
            boolean comparing = compares(words.rule(), rules.apply(Configurations.unnamed(folder(words))));
            if (stories.stream()
                    .filter(s -> comparing || s instanceof Input.Missing || holds(words, s.place()))
                    .allMatch(s -> read.contains(real(s.place())))) {
                unused.computeIfAbsent(words.place().file(), file -> new ArrayList<>())
                        .add(words);
            }
        }
        List<CheckedStory> all = new ArrayList<>(report.stories());
        for (Map.Entry<String, List<LetStand>> file : unused.entrySet()) {
            flagged(Path.of(file.getKey()), file.getValue()).ifPresent(all::add);
        }
        return report.with(all);
    }

    /** The notes that hold for a story of the run at which their rule looked. */
    private Set<LetStand> ran(List<Input> inputs) {
        Set<LetStand> ran = new HashSet<>();
        for (Input input : inputs) {
            HouseRules inForce = rules.apply(input.place());
            for (LetStand words : inForce.kept()) {
                boolean alone = inForce.runs(words.rule(), false);
                if (alone || (inputs.size() > 1 && compares(words.rule(), rules.apply(Run.above(inputs))))) {
                    ran.add(words);
                }
            }
        }
        return ran;
    }

    /** Whether a rule is on that looks at all stories together, so that what it finds in some hangs on all. */
    private static boolean compares(RuleId rule, HouseRules inForce) {
        return inForce.runs(rule, true) && !inForce.runs(rule, false);
    }

    /** Whether a note lets something stand in a story; one past its day is told of where it would. */
    private boolean isUsed(LetStand words, CheckedStory story, Path place) {
        String content = story.source().content();
        return Stream.concat(
                                story.findings().stream(),
                                story.suppressed().stream()
                                        .filter(s -> s.origin() == Suppressed.KeptIn.CONFIGURATION)
                                        .map(Suppressed::finding))
                        .anyMatch(f -> words.covers(f.rule(), f.span().of(content)))
                && holds(words, place);
    }

    private boolean holds(LetStand words, Path story) {
        return configurations.of(story).stets().contains(words);
    }

    /** The files of a run that were read from end to end. */
    private static Set<Path> read(Report report, List<Input> inputs) {
        Set<String> unread = report.stories().stream()
                .filter(s -> !s.read())
                .map(s -> s.source().file())
                .collect(Collectors.toSet());
        return inputs.stream()
                .filter(i -> (i instanceof Input.File || i instanceof Manuscript) && !unread.contains(i.name()))
                .map(i -> real(i.place()))
                .collect(Collectors.toSet());
    }

    /** The stories below a folder that are not left out. */
    private List<Input> stories(Path folder) {
        return StoryFinder.find(
                        List.of(folder.toString()),
                        InputStream.nullInputStream(),
                        Optional.empty(),
                        choice,
                        Path.of(""))
                .inputs();
    }

    private Optional<CheckedStory> flagged(Path file, List<LetStand> unused) throws IOException {
        Optional<RulePage> page = rules.apply(file).page(RULE);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        SourceText source = SourceText.of(unused.get(0).place().file(), Files.readString(file));
        List<Finding> findings = unused.stream()
                .map(words -> InputFindings.finding(page.get(), message(words), span(words, source)))
                .sorted(Finding.READING_ORDER)
                .toList();
        return Optional.of(CheckedStory.configuration(source, findings));
    }

    private static Span span(LetStand words, SourceText source) {
        Span rule = words.place().span();
        int length = source.content().length();
        return new Span(Math.min(rule.start(), length), Math.min(rule.end(), length));
    }

    private static String message(LetStand words) {
        return "this note lets nothing stand: " + words.rule() + " finds no \"" + words.text()
                + "\" in the stories it holds for; delete it";
    }

    private static Path folder(LetStand words) {
        Path folder = Path.of(words.place().file()).toAbsolutePath().getParent();
        return folder == null ? Path.of("").toAbsolutePath() : folder;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
