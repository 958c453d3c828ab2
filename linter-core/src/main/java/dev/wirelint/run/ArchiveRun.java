package dev.wirelint.run;

import dev.wirelint.article.Article;
import dev.wirelint.format.Archive;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.suppression.Judged;
import dev.wirelint.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks the rows of one archive, some at a time; only those in which something is found are kept, and the first, so
 * that the report shows the archive.
 */
final class ArchiveRun {
    private static final int ROWS_A_THREAD = 32;
    /** How much of a row is shown that cannot be read and has no place where it breaks. */
    private static final int SHOWN = 200;

    private final InputFindings own;
    private final int threads;

    ArchiveRun(InputFindings own, int threads) {
        this.own = own;
        this.threads = threads;
    }

    /**
     * What became of an archive.
     *
     * @param stories the first row and those in which something was found
     * @param rows how many there are
     * @param columns what is to be said of the fields that were read
     */
    record Checked(List<CheckedStory> stories, int rows, Optional<String> columns) {}

    /** @param progress told after each row; called by several threads */
    Checked check(Input input, ReadOptions reading, HouseRules rules, Runnable progress) {
        List<CheckedStory> found = new ArrayList<>();
        int rows = 0;
        Optional<String> columns = Optional.empty();
        try (InputStream opened = open(input)) {
            InputStream in = input instanceof Input.Stream stream ? stream.in() : opened;
            Archive archive = Archive.open(in, input.place(), input.name(), reading);
            List<Archive.ArchiveRow> batch = batch(archive);
            while (!batch.isEmpty()) {
                List<CheckedStory> checked = Parallel.map(batch, threads, row -> {
                    CheckedStory story = check(row, rules);
                    progress.run();
                    return story;
                });
                boolean first = rows == 0;
                for (CheckedStory story : checked) {
                    if (first
                            || story.isWithoutCopy()
                            || !story.findings().isEmpty()
                            || !story.suppressed().isEmpty()) {
                        found.add(story);
                    }
                    first = false;
                }
                rows += batch.size();
                columns = columns(input, archive);
                batch = batch(archive);
            }
        } catch (UnreadableInput e) {
            found.add(unreadable(SourceText.of(input.name(), ""), 0, e));
        } catch (IOException e) {
            found.add(unreadable(SourceText.of(input.name(), ""), 0, StoryFile.trouble(e)));
        }
        return new Checked(found, Math.max(rows, found.size()), columns);
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
    private static InputStream open(Input input) throws UnreadableInput {
        if (input instanceof Input.Stream) {
            return InputStream.nullInputStream();
        }
        if (input instanceof Manuscript text) {
            return new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8));
        }
        return StoryFile.stream(input.place());
    }

    private List<Archive.ArchiveRow> batch(Archive archive) throws IOException {
        List<Archive.ArchiveRow> batch = new ArrayList<>();
        while (batch.size() < ROWS_A_THREAD * threads) {
            Optional<Archive.ArchiveRow> row = archive.next();
            if (row.isEmpty()) {
                break;
            }
            batch.add(row.get());
        }
        return batch;
    }

    private CheckedStory check(Archive.ArchiveRow row, HouseRules rules) {
        try {
            Article article = row.read();
            Judged judged = rules.judged(article);
            return CheckedStory.of(article, List.of()).with(judged.findings(), judged.suppressed());
        } catch (UnreadableInput e) {
            if (e.isWithoutCopy()) {
                return CheckedStory.withoutCopy(row.source());
            }
            String content = row.source().content();
            return e.readable().isEmpty()
                    ? unreadable(row.source().upTo(content.substring(0, Math.min(SHOWN, content.length()))), 0, e)
                    : unreadable(row.source().upTo(e.readable()), e.readable().length(), e);
        }
    }

    private CheckedStory unreadable(SourceText readable, int at, UnreadableInput why) {
        return CheckedStory.unreadable(readable, own.unreadable(why.message(), at));
    }
}
