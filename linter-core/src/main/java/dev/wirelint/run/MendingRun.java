package dev.wirelint.run;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.fix.StoryWriter;
import dev.wirelint.format.Archive;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryOnDisk;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Applies the fixes of many stories on several threads, each story until nothing is left to apply. */
public final class MendingRun {
    /** One fix can lay bare the next, as furniture cut in pieces does; more rounds than this are two rules at odds. */
    private static final int MOST_ROUNDS = 10;

    private final Function<Path, HouseRules> rules;
    private final Fix.Safety boldest;
    private final Predicate<Finding> wanted;
    private final boolean writes;
    private final Function<Path, ReadOptions> readings;
    private final int threads;
    private final StoryWriting writing = new StoryWriting();

    /**
     * Gets ready to mend.
     *
     * @param rules gives what is in force for the story at a path; called by several threads
     * @param boldest the least safe fixes to apply
     * @param wanted the findings whose fixes are applied
     * @param writes whether the files are changed
     * @param readings how the file at a path is to be read; called by several threads
     */
    public MendingRun(
            Function<Path, HouseRules> rules,
            Fix.Safety boldest,
            Predicate<Finding> wanted,
            boolean writes,
            Function<Path, ReadOptions> readings,
            int threads) {
        this.rules = rules;
        this.boldest = boldest;
        this.wanted = wanted;
        this.writes = writes;
        this.readings = readings;
        this.threads = threads;
    }

    /** Mends every input; one that cannot be read or written is told of and stops no other. */
    public List<MendedStory> mend(List<Input> inputs) {
        return mend(inputs, () -> {});
    }

    /**
     * Mends every input; one that cannot be read or written is told of and stops no other.
     *
     * @param progress told after each story; called by several threads
     */
    public List<MendedStory> mend(List<Input> inputs, Runnable progress) {
        List<MendedStory> mended = Parallel.map(inputs, threads, input -> {
            MendedStory story = mend(input);
            progress.run();
            return story;
        });
        if (writes) {
            StoryWriter.clearBeside(inputs.stream()
                    .filter(Input.File.class::isInstance)
                    .map(Input::place)
                    .toList());
        }
        return mended;
    }

    /** Ends a run from another thread: no story is written any more once the ones that are mended are given. */
    public List<MendedStory> stop() {
        return writing.stop();
    }

    private MendedStory mend(Input input) {
        ReadOptions reading = readings.apply(input.place());
        if (!(input instanceof Input.Missing) && Archive.isArchive(input.place(), reading)) {
            return MendedStory.trouble(
                    input.name(),
                    "is an archive of many stories, which fix leaves as it is; mend its stories at their source");
        }
        String format = reading.format();
        try {
            if (input instanceof Input.File file) {
                return mend(StoryFile.open(file.path(), file.name(), format), file.path(), format);
            }
            if (input instanceof Input.Stream stream) {
                return mended(
                        StoryFile.open(stream.in(), stream.name(), format).article(),
                        rules.apply(input.place()),
                        format);
            }
            if (input instanceof Manuscript text) {
                Article article = StoryFile.read(SourceText.of(text.name(), text.text()), format);
                return mended(article, rules.apply(input.place()), format);
            }
            return MendedStory.trouble(input.name(), ((Input.Missing) input).message());
        } catch (UnreadableInput e) {
            return e.isWithoutCopy()
                    ? new MendedStory(
                            SourceText.of(input.name(), e.readable()), e.readable(), 0, List.of(), Optional.empty(), 0)
                    : MendedStory.trouble(input.name(), e.message());
        }
    }

    private MendedStory mend(StoryOnDisk story, Path file, String format) {
        MendedStory mended = mended(story.article(), rules.apply(file), format);
        if (!writes || !mended.isChanged()) {
            return mended;
        }
        return writing.write(mended, file, story.encoding());
    }

    private MendedStory mended(Article article, HouseRules inForce, String format) {
        Article story = article;
        Rounds rounds = new Rounds(article);
        int fixes = 0;
        List<String> refused = List.of();
        List<Finding> left = List.of();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            left = standing(story, inForce);
            ReadAgain.Mend mend = ReadAgain.mend(story, left, boldest, format);
            refused = mend.refused();
            if (mend.story().source().content().equals(story.source().content())) {
                break;
            }
            fixes += mend.fixes();
            story = mend.story();
            if (!rounds.add(story)) {
                break;
            }
        }
        story = rounds.last();
        return new MendedStory(
                article.source(), story.source().content(), fixes, refused, Optional.empty(), left.size());
    }

    /** What is to be mended and not let stand by an editor's note. */
    private List<Finding> standing(Article story, HouseRules inForce) {
        return inForce.judged(story).findings().stream().filter(wanted).toList();
    }
}
