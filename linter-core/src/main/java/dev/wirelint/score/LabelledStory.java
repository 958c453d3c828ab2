package dev.wirelint.score;

import dev.wirelint.article.Article;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A story with what people say of it.
 *
 * @param faults each with the rule that should find it
 * @param figures each with the words that bring in its source
 * @param quotations each with its speaker
 */
record LabelledStory(Article article, List<Label> faults, List<Label> figures, List<Label> quotations) {
    private static final String FAULTS = ".labels.yml";
    private static final String SOURCES = ".sources.yml";
    private static final String EXTENSION = "\\.[^.]*$";

    /** The stories under a folder that have labels beside them, in the order of their paths. */
    static List<Path> under(Path folder) throws IOException, LabelException {
        List<Path> labels = new ArrayList<>();
        Map<Path, Path> byStem = new HashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).sorted().forEach(file -> {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(FAULTS) || name.endsWith(SOURCES)) {
                    labels.add(file);
                } else if (!name.endsWith(".yml")) {
                    byStem.putIfAbsent(file.resolveSibling(name.replaceFirst(EXTENSION, "")), file);
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        TreeSet<Path> stories = new TreeSet<>();
        for (Path file : labels) {
            String stem = String.valueOf(file.getFileName()).replaceFirst("\\.(labels|sources)\\.yml$", "");
            Path story = byStem.get(file.resolveSibling(stem));
            if (story == null) {
                throw new LabelException(file + ": no story '" + stem + ".*' stands beside these labels; put it there");
            }
            stories.add(story);
        }
        return List.copyOf(stories);
    }

    static LabelledStory read(Path story) throws IOException, LabelException, UnreadableInput {
        Article article = StoryFile.read(story, story.toString());
        String stem = String.valueOf(story.getFileName()).replaceFirst(EXTENSION, "");
        LabelReader reader = new LabelReader(article.source().content());
        Path sources = story.resolveSibling(stem + SOURCES);
        return new LabelledStory(
                article,
                reader.faults(story.resolveSibling(stem + FAULTS)),
                reader.sources(sources, "figures", "by"),
                reader.sources(sources, "quotations", "speaker"));
    }
}
