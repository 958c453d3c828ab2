package dev.wirelint.run;

import dev.wirelint.Linted;
import dev.wirelint.Linter;
import dev.wirelint.analysis.Facts;
import dev.wirelint.article.Article;
import dev.wirelint.config.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryOnDisk;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.rule.RulePage;
import dev.wirelint.suppression.Judged;
import dev.wirelint.suppression.Stets;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Checks many stories on several threads; at most one story a thread is in hand at a time. */
public final class Run {
    private final Function<Path, Linter> linters;
    private final Pages pages;
    private final String format;
    private final Stets stets;
    private final int threads;

    /**
     * Gets ready to check.
     *
     * @param linters gives the linter of the story at a path; called by several threads
     * @param library the pages of what the run itself has to say
     * @param format the name of the stories' format, or {@link StoryFile#ANY}
     * @param threads how many stories are checked at once
     */
    public Run(Function<Path, Linter> linters, RuleLibrary library, String format, int threads) {
        this.linters = linters;
        this.pages = Pages.of(library);
        this.format = format;
        this.stets = new Stets(library::page, library::nearest, LocalDate.now(ZoneId.systemDefault()));
        this.threads = threads;
    }

    /**
     * The pages of what a run itself finds.
     *
     * @param unreadable an input that cannot be read
     * @param guessed an input whose charset had to be guessed
     */
    public record Pages(RulePage unreadable, RulePage guessed) {
        /** Takes the pages from a library. */
        public static Pages of(RuleLibrary library) {
            return new Pages(
                    library.page("input-unreadable").orElseThrow(),
                    library.page("input-encoding-guessed").orElseThrow());
        }
    }

    /**
     * Checks every input, in their order; one that cannot be read becomes a finding and stops no other.
     *
     * @param progress told after each story; called by several threads
     */
    public Report check(List<Input> inputs, Runnable progress) {
        Facts.Collector facts = new Facts.Collector();
        Optional<Linter> all = inputs.size() > 1
                ? Optional.of(linters.apply(above(inputs))).filter(Linter::needsFacts)
                : Optional.empty();
        List<CheckedStory> stories = Parallel.map(inputs, threads, input -> {
            CheckedStory story = check(input, all.isPresent(), facts);
            progress.run();
            return story;
        });
        List<CheckedStory> found = all.map(
                        linter -> withWhatTheySayTogether(stories, linter.lintTogether(facts.merged())))
                .orElse(stories);
        return new Report(IntStream.range(0, inputs.size())
                .mapToObj(i -> judged(found.get(i), inputs.get(i), all.isPresent()))
                .toList());
    }

    /** A place in the nearest folder that holds all stories, whose configuration says how they are compared. */
    private static Path above(List<Input> inputs) {
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

    private static List<CheckedStory> withWhatTheySayTogether(
            List<CheckedStory> stories, Map<String, List<Finding>> together) {
        return stories.stream()
                .map(s -> together.containsKey(s.path())
                        ? s.with(Linter.together(s.findings(), together.get(s.path())))
                        : s)
                .toList();
    }

    private CheckedStory judged(CheckedStory story, Input input, boolean together) {
        if (story.article().isEmpty()) {
            return story;
        }
        Linter linter = linters.apply(input.place());
        Judged judged = stets.judge(story.article().get(), story.findings(), rule -> linter.runs(rule, together));
        return story.with(judged.findings(), judged.suppressed());
    }

    private CheckedStory check(Input input, boolean together, Facts.Collector facts) {
        try {
            if (input instanceof Input.Missing missing) {
                return unreadable(SourceText.of(missing.name(), ""), missing.message());
            }
            StoryOnDisk story = read(input);
            Article article = story.article();
            Linter linter = linters.apply(input.place());
            if (!together) {
                return CheckedStory.of(article, withGuess(linter.lint(article), story));
            }
            Linted linted = linter.lintOneOfMany(article);
            facts.add(linted.facts());
            return CheckedStory.of(article, withGuess(linted.findings(), story));
        } catch (UnreadableInput e) {
            return unreadable(SourceText.of(input.name(), e.readable()), e.message());
        }
    }

    private StoryOnDisk read(Input input) throws UnreadableInput {
        return input instanceof Input.Stream stream
                ? StoryFile.open(stream.in(), stream.name(), format)
                : StoryFile.open(((Input.File) input).path(), input.name(), format);
    }

    /** A charset that was guessed is said at the first character where another would have read otherwise. */
    private List<Finding> withGuess(List<Finding> findings, StoryOnDisk story) {
        if (!story.encoding().guessed()) {
            return findings;
        }
        String text = story.article().source().content();
        int first = 0;
        while (first < text.length() && text.charAt(first) < 0x80) {
            first++;
        }
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding(
                pages.guessed(),
                "nothing says what encoding the file is in; it was read as "
                        + story.encoding().charset().name() + ", save it as UTF-8",
                new Span(first, Math.min(text.length(), first + 1))));
        all.sort(Finding.READING_ORDER);
        return all;
    }

    private CheckedStory unreadable(SourceText readable, String message) {
        return CheckedStory.unreadable(
                readable,
                finding(pages.unreadable(), message, Span.at(readable.content().length())));
    }

    private static Finding finding(RulePage page, String message, Span span) {
        return new Finding(
                page.id(), page.category(), page.severity(), 1, Optional.empty(), message, span, List.of(), List.of());
    }
}
