package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The stories of {@code fixtures/stories}, and what their labels say of them. */
public final class DemoStories {
    private static final Path FOLDER = Path.of("..", "fixtures", "stories");
    private static final int FEWEST = 30;

    private DemoStories() {}

    /** Their files, in order. */
    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> stories =
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            assertThat(stories).hasSizeGreaterThanOrEqualTo(FEWEST);
            return stories;
        }
    }

    /** A test for each of them, by its name. */
    public static Stream<DynamicTest> tests(Function<Path, Executable> test) throws IOException {
        return files().stream().map(s -> DynamicTest.dynamicTest(name(s), test.apply(s)));
    }

    /** What a story is called among the others. */
    public static String name(Path story) {
        return FOLDER.relativize(story).toString();
    }

    /** The labels beside a story, each with its keys. */
    static List<Map<?, ?>> labels(Path story) throws IOException {
        String name = story.getFileName().toString().replaceFirst("\\.txt$", ".labels.yml");
        Object loaded =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(story.resolveSibling(name)));
        List<Map<?, ?>> labels = new ArrayList<>();
        for (Object label : (List<?>) Objects.requireNonNull(loaded)) {
            labels.add((Map<?, ?>) label);
        }
        return labels;
    }
}
