package dev.wirelint.score;

import dev.wirelint.article.Article;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
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

    /** The stories under a folder that have labels beside them, in the order of their paths. */
    static List<Path> under(Path folder) throws IOException, LabelException {
        TreeMap<String, Path> stories = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(FAULTS) || name.endsWith(SOURCES)) {
                String stem = name.replaceFirst("\\.(labels|sources)\\.yml$", "");
                Path story = files.stream()
                        .filter(f -> f.getParent().equals(file.getParent())
                                && f.getFileName().toString().startsWith(stem + ".")
                                && !f.toString().endsWith(".yml"))
                        .findFirst()
                        .orElseThrow(() -> new LabelException(
                                file + ": no story '" + stem + ".*' stands beside these labels; put it there"));
                stories.put(story.toString(), story);
            }
        }
        return List.copyOf(stories.values());
    }

    static LabelledStory read(Path story) throws IOException, LabelException, UnreadableInput {
        Article article = StoryFile.read(story, story.toString());
        String stem = String.valueOf(story.getFileName()).replaceFirst("\\.[^.]*$", "");
        LabelReader reader = new LabelReader(article.source().content());
        Path sources = story.resolveSibling(stem + SOURCES);
        return new LabelledStory(
                article,
                reader.faults(story.resolveSibling(stem + FAULTS)),
                reader.sources(sources, "figures", "by"),
                reader.sources(sources, "quotations", "speaker"));
    }
}
