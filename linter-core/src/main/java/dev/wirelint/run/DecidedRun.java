package dev.wirelint.run;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Fix;
import dev.wirelint.format.Encoding;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryOnDisk;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.decisions.StoryDecisions;
import dev.wirelint.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Carries out in the stories what an editor has decided in their report: that, and nothing else. */
public final class DecidedRun {
    private final Map<String, CheckedStory> byPath = new HashMap<>();
    private final Stories stories;
    private final Function<Path, ReadOptions> readings;
    private final boolean writes;

    /**
     * Gets ready.
     *
     * @param report what is found in the stories now
     * @param writes whether the files are changed
     */
    public DecidedRun(Report report, Stories stories, Function<Path, ReadOptions> readings, boolean writes) {
        report.stories().forEach(story -> byPath.putIfAbsent(story.path(), story));
        this.stories = stories;
        this.readings = readings;
        this.writes = writes;
    }

    /** Carries out all decisions; a story that cannot be written is told of and stops no other. */
    public List<DecidedStory> carryOut(List<StoryDecisions> decisions) {
        StoryWriting writing = new StoryWriting();
        return decisions.stream().map(d -> carryOut(d, writing)).toList();
    }

    private DecidedStory carryOut(StoryDecisions decided, StoryWriting writing) {
        CheckedStory story = byPath.get(decided.path());
        if (story == null || story.article().isEmpty()) {
            return trouble(decided, "is none of the stories that were read; run wirelint where the report was made");
        }
        Path file = stories.place(story);
        String format = readings.apply(file).format();
        try {
            StoryOnDisk onDisk = StoryFile.open(file, story.path(), format);
            Article article = onDisk.article();
            if (!article.source().content().equals(story.source().content())) {
                return trouble(decided, "was changed while it was read; run wirelint fix again");
            }
            if (decided.isDoneIn(article.source().content())) {
                return new DecidedStory(unchanged(article.source()), List.of(), List.of(), true);
            }
            return written(
                    mended(Deciding.of(story, article, decided), article, format), file, onDisk.encoding(), writing);
        } catch (UnreadableInput e) {
            return trouble(decided, e.message());
        }
    }

    private DecidedStory written(DecidedStory story, Path file, Encoding encoding, StoryWriting writing) {
        return !writes || !story.mended().isChanged()
                ? story
                : new DecidedStory(
                        writing.write(story.mended(), file, encoding), story.left(), story.settings(), false);
    }

    private static DecidedStory mended(Deciding deciding, Article article, String format) {
        List<String> left = new ArrayList<>(deciding.left());
        ReadAgain.Mend mend = ReadAgain.mend(article, deciding.taken(), Fix.Safety.BY_HAND, format);
        String text = mend.story().source().content();
        int notes = 0;
        for (Map.Entry<Integer, String> note : deciding.notes().descendingMap().entrySet()) {
            int place = moved(note.getKey(), mend.edits());
            String noted = text.substring(0, place) + note.getValue() + text.substring(place);
            if (isRead(noted, article.name(), mend.story(), notes, format)) {
                text = noted;
                notes++;
            } else {
                left.add("a note would not be read as one there; write it into .wirelint.yml");
            }
        }
        return new DecidedStory(
                new MendedStory(article.source(), text, mend.fixes() + notes, mend.refused(), Optional.empty(), 0),
                left,
                deciding.settings(),
                false);
    }

    /** Whether a story reads the same with one more paragraph of notes. */
    private static boolean isRead(String noted, String name, Article before, int notes, String format) {
        try {
            Article article = StoryFile.read(SourceText.of(name, noted), format);
            return article.comments().size() > before.comments().size() + notes
                    && article.text().equals(before.text());
        } catch (UnreadableInput e) {
            return false;
        }
    }

    private static int moved(int place, List<Edit> edits) {
        int moved = place;
        for (Edit edit : edits) {
            if (edit.span().end() <= place && edit.span().start() < place) {
                moved += edit.replacement().length() - edit.span().length();
            } else if (edit.span().start() < place) {
                moved += edit.span().start() - place;
            }
        }
        return moved;
    }

    private static MendedStory unchanged(SourceText story) {
        return new MendedStory(story, story.content(), 0, List.of(), Optional.empty(), 0);
    }

    private static DecidedStory trouble(StoryDecisions decided, String why) {
        return new DecidedStory(MendedStory.trouble(decided.path(), why), List.of(), List.of(), false);
    }
}
