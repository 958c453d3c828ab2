package dev.wirelint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.wirelint.article.Article;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryIn;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With {@code JAZZER_FUZZ=1}, tries for half a minute inputs that reach new code, beginning with a few stories of the
 * fixtures, each in every format. What breaks is kept among the inputs that {@link FoundInputsTest} tries again. It is
 * no test of every build, since all that runs beside it is slowed down.
 */
class LintFuzz {
    /** The shortest: what is short is changed and tried more often in that time. */
    private static final int STORIES = 4;

    private static final Map<String, String> ENDINGS = Map.of(
            "html", "html", "markdown", "md", "nitf", "nitf", "newsml", "newsml", "ninjs", "ninjs", "asciidoc", "adoc");

    private static final EveryDoor DOOR = door();

    private static EveryDoor door() {
        try {
            return new EveryDoor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @MethodSource("stories")
    @FuzzTest(maxDuration = "30s")
    void everyDoor(byte[] input) throws IOException {
        DOOR.takeOne(input);
    }

    static Stream<Arguments> stories() throws IOException {
        return EveryDoor.stories()
                .sorted(Comparator.comparingInt(input -> input.length))
                .limit(STORIES)
                .flatMap(LintFuzz::inEveryFormat)
                .map(input -> Arguments.of((Object) input));
    }

    private static Stream<byte[]> inEveryFormat(byte[] input) {
        String text = new String(Arrays.copyOfRange(input, 1, input.length), StandardCharsets.UTF_8);
        Article story = StoryFile.example(SourceText.of("story", text));
        Stream<byte[]> others = ENDINGS.entrySet().stream()
                .map(e -> EveryDoor.input(
                        e.getValue(),
                        Objects.requireNonNull(StoryIn.FORMATS.get(e.getKey()))
                                .apply(story)
                                .getBytes(StandardCharsets.UTF_8)));
        return Stream.concat(Stream.of(input), others);
    }
}
