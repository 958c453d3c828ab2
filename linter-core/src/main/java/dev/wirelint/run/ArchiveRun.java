package dev.wirelint.run;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.Archive;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.cache.RowJournal;
import dev.wirelint.run.cache.RowJournal.Batch;
import dev.wirelint.suppression.Judged;
import dev.wirelint.text.Once;
import dev.wirelint.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks the rows of one archive, some at a time; what an earlier run that was cut off has found is taken over. */
final class ArchiveRun {
    private static final int ROWS_A_THREAD = 64;
    /** How much of a row is shown that cannot be read and has no place where it breaks. */
    private static final int SHOWN = 200;

    private final InputFindings own;
    private final int threads;
    private final Watch watch;

    ArchiveRun(InputFindings own, int threads, Watch watch) {
        this.own = own;
        this.threads = threads;
        this.watch = watch;
    }

    /**
     * A row that was checked.
     *
     * @param found what its rules found, before notes were looked at; absent where there is nothing to go on with
     */
    private record CheckedRow(CheckedStory story, Optional<List<Finding>> found) {}

    /**
     * Checks an archive.
     *
     * @param journal what is done of it; absent where nothing is kept
     * @param stream takes the rows as they come
     * @return the fields that were taken for parts of a story by their usual names, where they were not named
     */
    Optional<String> check(
            Input input, ReadOptions reading, HouseRules rules, Optional<RowJournal> journal, RowStream stream) {
        Optional<String> columns = Optional.empty();
        try (InputStream opened = open(input)) {
            InputStream in = input instanceof Input.Stream given ? given.in() : opened;
            Archive archive = Archive.open(in, input.place(), input.name(), reading);
            Optional<Batch> known = journal.flatMap(RowJournal::next);
            List<Archive.ArchiveRow> batch = batch(archive, known);
            while (!batch.isEmpty()) {
                List<CheckedRow> checked = checked(batch, known, rules);
                if (known.isEmpty()) {
                    journal.ifPresent(j -> j.add(done(checked)));
                }
                checked.forEach(row -> stream.take(row.story()));
                columns = columns(input, archive);
                if (known.isPresent()) {
                    known = journal.flatMap(RowJournal::next);
                    if (known.isEmpty()) {
                        watch.begins();
                    }
                }
                batch = batch(archive, known);
            }
            if (journal.isPresent()) {
                journal.get().done();
            }
        } catch (UnreadableInput e) {
            stream.take(unreadable(SourceText.of(input.name(), ""), 0, e));
        } catch (IOException e) {
            stream.take(unreadable(SourceText.of(input.name(), ""), 0, StoryFile.trouble(e)));
        }
        return columns;
    }

    private static Optional<String> columns(Input input, Archive archive) {
        String taken = archive.taken().entrySet().stream()
                .map(t -> t.getKey() + " from '" + t.getValue() + "'")
                .collect(Collectors.joining(", "));
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(input.name() + ": took " + taken + "; --field names others");
    }

    /** What is to be closed in the end, which standard input is not. */
    private InputStream open(Input input) throws UnreadableInput {
        if (input instanceof Input.Stream) {
            return InputStream.nullInputStream();
        }
        if (input instanceof Manuscript text) {
            return new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8));
        }
        return new CountedStream(StoryFile.stream(input.place()), size(input), watch);
    }

    private static long size(Input input) {
        try {
            return Files.size(input.place());
        } catch (IOException e) {
            return 0;
        }
    }

    /** The next rows: as many as an earlier run did at once, so that what it found is found again by its place. */
    private List<Archive.ArchiveRow> batch(Archive archive, Optional<Batch> known) throws IOException {
        int most = known.map(Batch::rows).orElse(ROWS_A_THREAD * threads);
        List<Archive.ArchiveRow> batch = new ArrayList<>();
        while (batch.size() < most) {
            Optional<Archive.ArchiveRow> row = archive.next();
            if (row.isEmpty()) {
                break;
            }
            batch.add(row.get());
        }
        return batch;
    }

    private List<CheckedRow> checked(List<Archive.ArchiveRow> batch, Optional<Batch> known, HouseRules rules) {
        List<Integer> numbers = IntStream.range(0, batch.size()).boxed().toList();
        return Parallel.map(numbers, threads, number -> {
            CheckedRow row = known.isEmpty()
                    ? check(batch.get(number), rules, Optional.empty())
                    : knownRow(
                            batch.get(number),
                            Optional.ofNullable(known.get().found().get(number)),
                            rules);
            watch.checked();
            return row;
        });
    }

    /** A row that an earlier run did; where it kept nothing of it, there is nothing to say of it. */
    private CheckedRow knownRow(Archive.ArchiveRow row, Optional<List<Finding>> found, HouseRules rules) {
        return found.isPresent()
                ? check(row, rules, found)
                : new CheckedRow(
                        CheckedStory.of(row.source(), new Once<>(() -> readAgain(row)), List.of()), Optional.empty());
    }

    private static Batch done(List<CheckedRow> checked) {
        Map<Integer, List<Finding>> found = new HashMap<>();
        for (int i = 0; i < checked.size(); i++) {
            int number = i;
            checked.get(i).found().ifPresent(f -> found.put(number, f));
        }
        return new Batch(checked.size(), found);
    }

    private CheckedRow check(Archive.ArchiveRow row, HouseRules rules, Optional<List<Finding>> known) {
        try {
            Article article = row.read();
            List<Finding> found = known.orElseGet(() -> rules.linter().lint(article));
            Judged judged = rules.judged(article, found, false);
            CheckedStory story = CheckedStory.of(article.source(), new Once<>(() -> readAgain(row)), List.of())
                    .with(judged.findings(), judged.suppressed());
            boolean matters = !found.isEmpty()
                    || !judged.findings().isEmpty()
                    || !judged.suppressed().isEmpty();
            return new CheckedRow(story, matters ? Optional.of(found) : Optional.empty());
        } catch (UnreadableInput e) {
            return new CheckedRow(withoutStory(row, e), Optional.of(List.of()));
        }
    }

    /** The rows of a long archive are not kept as they were read. */
    private static Article readAgain(Archive.ArchiveRow row) {
        try {
            return row.read();
        } catch (UnreadableInput e) {
            throw new IllegalStateException(row.source().name() + " was read before", e);
        }
    }

    private CheckedStory withoutStory(Archive.ArchiveRow row, UnreadableInput why) {
        if (why.isWithoutCopy()) {
            return CheckedStory.withoutCopy(row.source().upTo(""));
        }
        String content = row.source().content();
        return why.readable().isEmpty()
                ? unreadable(row.source().upTo(content.substring(0, Math.min(SHOWN, content.length()))), 0, why)
                : unreadable(row.source().upTo(why.readable()), why.readable().length(), why);
    }

    private CheckedStory unreadable(SourceText readable, int at, UnreadableInput why) {
        return CheckedStory.unreadable(readable, own.unreadable(why.message(), at));
    }
}
