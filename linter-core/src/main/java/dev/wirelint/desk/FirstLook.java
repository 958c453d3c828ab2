package dev.wirelint.desk;

import dev.wirelint.article.Article;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.format.Archive;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.run.Input;
import dev.wirelint.run.Stories;
import dev.wirelint.run.style.StyleGuess;
import java.util.ArrayList;
import java.util.List;

/**
 * What a look at some stories says of the style they are written in.
 *
 * @param read how many were read; of many stories, some tell enough
 */
public record FirstLook(int read, StyleGuess style) {
    private static final int MOST_READ = 200;

    static FirstLook at(Stories stories, RuleLibrary library, int threads) {
        List<Article> read = read(stories.inputs());
        return new FirstLook(read.size(), StyleGuess.of(read, library, threads));
    }

    /** Stories from all over, as many as tell enough; what cannot be read is for a check to say. */
    private static List<Article> read(List<Input> found) {
        List<Article> read = new ArrayList<>();
        int step = Math.max(1, (found.size() + MOST_READ - 1) / MOST_READ);
        for (int i = 0; i < found.size(); i += step) {
            if (found.get(i) instanceof Input.File story && !Archive.isArchive(story.path(), ReadOptions.ANY)) {
                try {
                    read.add(StoryFile.read(story.path(), story.name()));
                } catch (UnreadableInput e) {
                    // Left for a check, which says why.
                }
            }
        }
        return read;
    }
}
