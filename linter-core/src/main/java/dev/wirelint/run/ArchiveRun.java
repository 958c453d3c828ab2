package dev.wirelint.run;

import dev.wirelint.finding.Finding;
import dev.wirelint.format.Archive;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.RowCheck.RowAlone;
import dev.wirelint.run.cache.RowJournal;
import dev.wirelint.run.cache.RowJournal.Batch;
import dev.wirelint.run.rows.RowComparison;
import dev.wirelint.run.rows.RowFindings;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Checks the rows of one archive, some at a time; what an earlier run that was cut off has found is taken over. Where
 * rows are compared, they are gone through twice: what each says by itself is kept in the journal, and reported when it
 * is known what all say together.
 */
final class ArchiveRun {
    private static final int ROWS_A_THREAD = 64;

    private final InputFindings own;
    private final int threads;
    private final Watch watch;
    private final List<String> notes = new ArrayList<>();

    ArchiveRun(InputFindings own, int threads, Watch watch) {
        this.own = own;
        this.threads = threads;
        this.watch = watch;
    }

    /**
     * Checks an archive.
     *
     * @param kept what is done of it; absent where nothing is kept
     * @param stream takes the rows in their order
     * @return what there is to say of it
     */
    List<String> check(
            Input input, ReadOptions reading, HouseRules rules, Optional<RowJournal> kept, RowStream stream) {
        RowCheck check = new RowCheck(own, rules, rules);
        try (ArchiveSource source =
                new ArchiveSource(input, watch, !check.kinds().isEmpty())) {
            if (check.kinds().isEmpty()) {
                alone(source, reading, check, kept, (row, alone) -> stream.take(alone.story()), facts -> {});
            } else {
                compared(source, reading, check, kept, stream);
            }
            if (kept.isPresent()) {
                kept.get().done();
            }
        } catch (UnreadableInput e) {
            stream.take(unreadable(input, e));
        } catch (IOException e) {
            stream.take(unreadable(input, StoryFile.trouble(e)));
        } catch (UncheckedIOException e) {
            stream.take(unreadable(input, StoryFile.trouble(Objects.requireNonNull(e.getCause()))));
        }
        return notes;
    }

    private void compared(
            ArchiveSource source, ReadOptions reading, RowCheck check, Optional<RowJournal> kept, RowStream stream)
            throws IOException, UnreadableInput {
        Optional<RowJournal> passing = kept.isPresent() ? Optional.empty() : Optional.of(RowJournal.passing());
        RowJournal journal = kept.or(() -> passing).orElseThrow();
        try (RowComparison comparison = new RowComparison(check.kinds())) {
            alone(source, reading, check, Optional.of(journal), (row, alone) -> {}, comparison::add);
            journal.again();
            String name = source.name() + "#";
            try (RowFindings together = comparison.compared(
                    check::together,
                    story -> Long.parseLong(story.substring(name.length())),
                    told -> notes.add(source.name() + ": " + told))) {
                again(source, reading, check, journal, together, stream);
            }
        } finally {
            passing.ifPresent(RowJournal::done);
            passing.ifPresent(RowJournal::close);
        }
    }

    /** Takes a row that was checked. */
    private interface RowTaker {
        void take(Archive.ArchiveRow row, RowAlone alone);
    }

    /** Goes through the rows for what each says by itself. */
    private void alone(
            ArchiveSource source,
            ReadOptions reading,
            RowCheck check,
            Optional<RowJournal> journal,
            RowTaker rows,
            Consumer<byte[]> facts)
            throws IOException, UnreadableInput {
        Archive archive = source.open(reading);
        Optional<Batch> known = journal.flatMap(RowJournal::next);
        List<Archive.ArchiveRow> batch = batch(archive, known);
        while (!batch.isEmpty()) {
            List<RowAlone> checked = checked(batch, known, check);
            if (known.isEmpty()) {
                Batch done = done(checked);
                journal.ifPresent(j -> j.add(done));
                done.facts().forEach(facts);
            } else {
                known.get().facts().forEach(facts);
            }
            for (int i = 0; i < checked.size(); i++) {
                rows.take(batch.get(i), checked.get(i));
            }
            if (known.isPresent()) {
                known = journal.flatMap(RowJournal::next);
                if (known.isEmpty()) {
                    watch.begins();
                }
            }
            batch = batch(archive, known);
        }
        columns(source, archive).ifPresent(notes::add);
    }

    /** Goes through the rows once more, now that it is known what they say together. */
    private void again(
            ArchiveSource source,
            ReadOptions reading,
            RowCheck check,
            RowJournal journal,
            RowFindings together,
            RowStream stream)
            throws IOException, UnreadableInput {
        Archive archive = source.openAgain(reading);
        String name = source.name() + "#";
        for (Optional<Batch> known = journal.next(); known.isPresent(); known = journal.next()) {
            List<Archive.ArchiveRow> batch = batch(archive, known);
            Map<Integer, List<Finding>> found = known.get().found();
            List<List<Finding>> said = new ArrayList<>();
            for (Archive.ArchiveRow row : batch) {
                said.add(together.of(Long.parseLong(row.source().name().substring(name.length()))));
            }
            List<Integer> numbers = IntStream.range(0, batch.size()).boxed().toList();
            Parallel.map(
                            numbers,
                            threads,
                            n -> check.whole(batch.get(n), Optional.ofNullable(found.get(n)), said.get(n)))
                    .forEach(stream::take);
        }
    }

    private static Optional<String> columns(ArchiveSource source, Archive archive) {
        String taken = archive.taken().entrySet().stream()
                .map(t -> t.getKey() + " from '" + t.getValue() + "'")
                .collect(Collectors.joining(", "));
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(source.name() + ": took " + taken + "; --field names others");
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

    private List<RowAlone> checked(List<Archive.ArchiveRow> batch, Optional<Batch> known, RowCheck check) {
        List<Integer> numbers = IntStream.range(0, batch.size()).boxed().toList();
        return Parallel.map(numbers, threads, number -> {
            Archive.ArchiveRow row = batch.get(number);
            RowAlone alone = known.isEmpty()
                    ? check.alone(row)
                    : known(row, Optional.ofNullable(known.get().found().get(number)), check);
            watch.checked();
            return alone;
        });
    }

    /** A row that an earlier run did; where rows are compared it is looked at when that is done. */
    private static RowAlone known(Archive.ArchiveRow row, Optional<List<Finding>> found, RowCheck check) {
        Optional<List<Finding>> now = check.kinds().isEmpty() ? found : Optional.empty();
        return new RowAlone(check.whole(row, now, List.of()), found, Optional.empty());
    }

    private static Batch done(List<RowAlone> checked) {
        Map<Integer, List<Finding>> found = new HashMap<>();
        List<byte[]> facts = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            int number = i;
            checked.get(i).found().ifPresent(f -> found.put(number, f));
            checked.get(i).facts().ifPresent(facts::add);
        }
        return new Batch(checked.size(), found, facts);
    }

    private CheckedStory unreadable(Input input, UnreadableInput why) {
        return CheckedStory.unreadable(SourceText.of(input.name(), ""), own.unreadable(why.message(), 0));
    }
}
