package dev.wirelint.desk;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.config.Configurations;
import dev.wirelint.facts.Facts;
import dev.wirelint.facts.names.SpellingFact;
import dev.wirelint.format.Archive;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.ConfiguredRules;
import dev.wirelint.run.Input;
import dev.wirelint.run.Manuscript;
import dev.wirelint.run.Stories;
import dev.wirelint.run.StoriesBeside;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The stories that lie in the folder of one that is being written: what they say is kept, so that a name spelled
 * otherwise in yesterday's story is told of while today's is typed. They stand by what held for the desk when they were
 * made. Safe for use by many threads.
 */
public final class NeighbourStories {
    /** A folder with more is compared by a run. */
    private static final int MOST = 2000;

    private final Desk desk;
    private final OpenTexts texts;
    private final House house;
    private final Path folder;
    private final StoriesBeside others;

    NeighbourStories(Desk desk, OpenTexts texts, House house, Path folder) {
        this.desk = desk;
        this.texts = texts;
        this.house = house;
        this.folder = folder.toAbsolutePath().normalize();
        ConfiguredRules rules = house.rules(List.of(Configurations.unnamed(this.folder)));
        this.others = new StoriesBeside(rules, this.folder);
    }

    /**
     * Reads them all.
     *
     * @param goesOn asked before each
     * @return whether there are any
     */
    public boolean read(BooleanSupplier goesOn) {
        if (!others.areCompared()) {
            return false;
        }
        Stories found = desk.stories(List.of(folder.toString()), InputStream.nullInputStream());
        if (found.inputs().size() > MOST) {
            return false;
        }
        for (Input story : found.inputs()) {
            if (!goesOn.getAsBoolean()) {
                return false;
            }
            if (!others.have(place(story.place()))) {
                read(story);
            }
        }
        return found.inputs().size() > 1;
    }

    /** Reads one again that has changed, come or gone; whether any of the folder has. */
    public boolean reread(Path story) {
        Path place = place(story);
        if (!others.areCompared() || !place.startsWith(folder)) {
            return false;
        }
        boolean known = others.have(place);
        try {
            String text = Files.isRegularFile(place) ? StoryFile.text(Files.readAllBytes(place)) : "";
            if (!text.isEmpty() && desk.isStory(new Manuscript(place, place.toString(), 0, text))) {
                read(new Manuscript(place, place.toString(), 0, text));
                return true;
            }
        } catch (IOException | UnreadableInput e) {
            // What cannot be read says nothing.
        }
        others.forget(place);
        return known;
    }

    private void read(Input story) {
        ReadOptions reading = house.formats().apply(story.place());
        if (story instanceof Input.Missing || Archive.isArchive(story.place(), reading)) {
            return;
        }
        try {
            Article article = story instanceof Manuscript text
                    ? StoryFile.read(SourceText.of(text.name(), text.text()), reading.format())
                    : StoryFile.open(story.place(), story.name(), reading.format())
                            .article();
            others.tell(place(story.place()), article);
        } catch (UnreadableInput e) {
            // What cannot be read says nothing.
        }
    }

    /** Finds what there is to mend in a text, by itself and beside them. */
    public CheckedStory check(Manuscript text) throws IOException {
        return beside(text, desk.check(text));
    }

    /** The same; absent where a newer text of the story is written before it is done. */
    public Optional<CheckedStory> checkIfLatest(Manuscript text) throws IOException {
        Optional<CheckedStory> alone = desk.checkIfLatest(text);
        return alone.isEmpty() ? alone : Optional.of(beside(text, alone.get()));
    }

    private CheckedStory beside(Manuscript text, CheckedStory alone) {
        return others.together(
                place(text.place()),
                alone,
                (article, kinds) -> texts.known(text)
                        .map(k -> k.facts(article, kinds))
                        .orElseGet(() -> Facts.of(new Copy(article), kinds)));
    }

    /** The spellings that they have of what may be the same name as one of a story. */
    public List<SpellingFact> alike(Path story, String spelling) {
        return others.alike(place(story), spelling);
    }

    private Path place(Path story) {
        return folder.resolve(story).toAbsolutePath().normalize();
    }
}
