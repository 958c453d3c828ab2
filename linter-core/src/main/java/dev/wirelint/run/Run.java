package dev.wirelint.run;

import dev.wirelint.Linted;
import dev.wirelint.Linter;
import dev.wirelint.analysis.Facts;
import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Checks many stories on several threads; at most one story a thread is in hand at a time. */
public final class Run {
    private final Function<Path, Linter> linters;
    private final RulePage unreadable;
    private final int threads;

    /**
     * Gets ready to check.
     *
     * @param linters gives the linter of the story at a path; called by several threads
     * @param unreadable the page of the finding for inputs that cannot be read
     * @param threads how many stories are checked at once
     */
    public Run(Function<Path, Linter> linters, RulePage unreadable, int threads) {
        this.linters = linters;
        this.unreadable = unreadable;
        this.threads = threads;
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
        return new Report(all.map(linter -> withWhatTheySayTogether(stories, linter.lintTogether(facts.merged())))
                .orElse(stories));
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

    private CheckedStory check(Input input, boolean together, Facts.Collector facts) {
        try {
            if (input instanceof Input.Missing missing) {
                return unreadable(SourceText.of(missing.name(), ""), missing.message());
            }
            Article article = read(input);
            Linter linter = linters.apply(input.place());
            if (!together) {
                return CheckedStory.of(article, linter.lint(article));
            }
            Linted linted = linter.lintOneOfMany(article);
            facts.add(linted.facts());
            return CheckedStory.of(article, linted.findings());
        } catch (UnreadableInput e) {
            return unreadable(SourceText.of(input.name(), e.readable()), e.message());
        }
    }

    private static Article read(Input input) throws UnreadableInput {
        return input instanceof Input.Stream stream
                ? StoryFile.read(stream.in(), stream.name())
                : StoryFile.read(((Input.File) input).path(), input.name());
    }

    private CheckedStory unreadable(SourceText readable, String message) {
        Finding finding = new Finding(
                unreadable.id(),
                unreadable.category(),
                unreadable.severity(),
                1,
                Optional.empty(),
                message,
                Span.at(readable.content().length()),
                List.of(),
                List.of());
        return CheckedStory.unreadable(readable, finding);
    }
}
