package dev.wirelint.run;

import dev.wirelint.Linter;
import dev.wirelint.analysis.Copy;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.Archive;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.ReadingNotes;
import dev.wirelint.report.Report;
import dev.wirelint.report.RowsWritten;
import dev.wirelint.run.OneInput.Alone;
import dev.wirelint.run.cache.CacheKey;
import dev.wirelint.run.cache.RowJournal;
import dev.wirelint.run.cache.StoryCache;
import dev.wirelint.suppression.Judged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks many stories on several threads; at most one story a thread is in hand at a time. */
public final class Run {
    private final Function<Path, HouseRules> rules;
    private final InputFindings own;
    private final Function<Path, ReadOptions> readings;
    private final int threads;
    private final StoryCache cache;
    private final RowSettings rows;
    private final Function<Manuscript, Optional<KeptCopy>> kept;

    /**
     * Gets ready to check.
     *
     * @param rules gives what is in force for the story at a path; called by several threads
     * @param library gives the pages of what the run itself has to say
     * @param readings how the file at a path is to be read; called by several threads
     * @param threads how many stories are checked at once
     * @param cache what earlier runs found
     * @param rows how archives are gone through
     */
    public Run(
            Function<Path, HouseRules> rules,
            Supplier<RuleLibrary> library,
            Function<Path, ReadOptions> readings,
            int threads,
            StoryCache cache,
            RowSettings rows) {
        this(rules, InputFindings.of(library), readings, threads, cache, rows, text -> Optional.empty());
    }

    private Run(
            Function<Path, HouseRules> rules,
            InputFindings own,
            Function<Path, ReadOptions> readings,
            int threads,
            StoryCache cache,
            RowSettings rows,
            Function<Manuscript, Optional<KeptCopy>> kept) {
        this.rules = rules;
        this.own = own;
        this.readings = readings;
        this.threads = threads;
        this.cache = cache;
        this.rows = rows;
        this.kept = kept;
    }

    /** The same, where something may be known of the stories that are being written. */
    public Run keeping(Function<Manuscript, Optional<KeptCopy>> known) {
        return new Run(rules, own, readings, threads, cache, rows, known);
    }

    /**
     * Checks every input, in their order; one that cannot be read becomes a finding and stops no other.
     *
     * @param watch told after each story; called by several threads
     */
    public Report check(List<Input> inputs, Watch watch) {
        Map<Boolean, List<Input>> byKind = inputs.stream().collect(Collectors.partitioningBy(this::isArchive));
        Report stories = checkStories(byKind.getOrDefault(false, List.of()), watch);
        List<Input> archives = byKind.getOrDefault(true, List.of());
        if (archives.isEmpty()) {
            return SaidOnce.in(stories.ofCopy());
        }
        // Stories stand in the report in the order in which they were named, which only one archive alone has when it
        // is read.
        RowSettings ways = inputs.size() == 1 ? rows : new RowSettings(rows.resume(), Optional.empty(), rows.wanted());
        RowsWritten written = RowsWritten.NOTHING;
        List<CheckedStory> all = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        int articles = stories.articles();
        Iterator<CheckedStory> alone = stories.stories().iterator();
        for (Input input : inputs) {
            if (isArchive(input)) {
                RowStream stream = new RowStream(ways);
                archive(input, stream, watch, columns);
                all.addAll(stream.kept());
                articles += stream.rows();
                written = stream.written();
            } else {
                all.add(alone.next());
            }
        }
        return SaidOnce.in(new Report(all, articles)
                .read(new ReadingNotes(Map.of(), columns, written))
                .ofCopy());
    }

    /** @param notes takes what there is to say of it */
    private void archive(Input input, RowStream stream, Watch watch, List<String> notes) {
        ReadOptions reading = readings.apply(input.place());
        Optional<RowJournal> journal = input instanceof Input.File file
                ? cache.journal(file.path(), reading.format() + new TreeMap<>(reading.fields()), rows.resume())
                : Optional.empty();
        if (rows.resume()) {
            notes.add(input.name() + ": "
                    + journal.map(RowJournal::told)
                            .orElse("nothing is kept of it to go on with; checked from its first row"));
        }
        try {
            notes.addAll(new ArchiveRun(own, threads, watch)
                    .check(input, reading, rules.apply(input.place()), journal, stream));
        } finally {
            journal.ifPresent(RowJournal::close);
        }
        notes.addAll(stream.notes(input.name()));
    }

    private boolean isArchive(Input input) {
        return !(input instanceof Input.Missing) && Archive.isArchive(input.place(), readings.apply(input.place()));
    }

    private Report checkStories(List<Input> inputs, Watch watch) {
        Facts.FactsCollector facts = new Facts.FactsCollector();
        Optional<Path> above = inputs.size() > 1 ? Optional.of(above(inputs)) : Optional.empty();
        Set<Facts.Kind> kinds = above.map(
                        place -> cache.needs(place, p -> rules.apply(p).linter().factsNeeded()))
                .orElse(Set.of());
        OneInput one = new OneInput(rules, own, readings, cache, kinds, facts, kept);
        List<Alone> alone = Parallel.map(inputs, threads, input -> {
            Alone story = one.check(input);
            watch.checked();
            return story;
        });
        Map<String, List<Finding>> together = above.filter(place -> !kinds.isEmpty())
                .map(place -> together(place, alone, kinds, facts))
                .orElse(Map.of());
        cache.sweep();
        return new Report(IntStream.range(0, inputs.size())
                .mapToObj(i -> judged(alone.get(i), together, inputs.get(i), !kinds.isEmpty()))
                .toList());
    }

    /** A place in the nearest folder that holds all stories, whose configuration says how they are compared. */
    public static Path above(List<Input> inputs) {
        Path folder = inputs.get(0).place().toAbsolutePath().normalize();
        for (Input input : inputs) {
            Path place = input.place().toAbsolutePath().normalize();
            Path parent = folder.getParent();
            while (parent != null && !place.startsWith(parent)) {
                folder = parent;
                parent = folder.getParent();
            }
        }
        return folder;
    }

    /** What the stories say together; the facts of those that have not changed are asked for only where one has. */
    private Map<String, List<Finding>> together(
            Path place, List<Alone> alone, Set<Facts.Kind> kinds, Facts.FactsCollector facts) {
        List<Alone> read = alone.stream().filter(a -> a.story().read()).toList();
        List<CacheKey> stories = read.stream().flatMap(a -> a.key().stream()).toList();
        Optional<CacheKey> key = stories.size() == read.size() ? cache.together(place, stories) : Optional.empty();
        Optional<Map<String, List<Finding>>> known = key.flatMap(cache::said);
        if (known.isPresent()) {
            return known.get();
        }
        Parallel.map(read.stream().filter(Alone::factsKept).toList(), threads, story -> {
            facts.add(facts(story, kinds));
            return story;
        });
        Map<String, List<Finding>> said = rules.apply(place).linter().lintTogether(facts.merged());
        key.ifPresent(k -> cache.keepSaid(k, said));
        return said;
    }

    private Facts facts(Alone story, Set<Facts.Kind> kinds) {
        return story.key()
                .flatMap(k -> cache.facts(k, kinds))
                .orElseGet(() -> Facts.of(new Copy(story.story().article().orElseThrow()), kinds));
    }

    private static CheckedStory with(Map<String, List<Finding>> together, CheckedStory story) {
        return together.containsKey(story.path())
                ? story.with(Linter.together(story.findings(), together.get(story.path())))
                : story;
    }

    private CheckedStory judged(Alone alone, Map<String, List<Finding>> together, Input input, boolean looksAtAll) {
        CheckedStory story = with(together, alone.story());
        if (!story.read()) {
            return story;
        }
        HouseRules inForce = rules.apply(input.place());
        if (!alone.noted() && inForce.kept().isEmpty()) {
            return story;
        }
        Judged judged = inForce.judged(story.article().orElseThrow(), story.findings(), looksAtAll);
        return story.with(judged.findings(), judged.suppressed());
    }
}
