package dev.wirelint.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file holds, it is read or refused, its findings stand in it, its fixes are made and every report of it is
 * written: every input that ever broke one of these, and one in three of the fixtures' stories.
 */
class FoundInputsTest {
    private static final Path FOUND = Path.of("src/test/resources/dev/wirelint/fuzz/LintFuzzInputs/everyDoor");

    private static final int ONE_IN = 3;

    @ParameterizedTest
    @MethodSource("found")
    void goThroughEveryDoor(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        EveryDoor door = new EveryDoor();
        assertThatCode(() -> door.take(bytes)).doesNotThrowAnyException();
    }

    static Stream<Path> found() throws IOException {
        try (Stream<Path> files = Files.list(FOUND)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void storiesGoThroughEveryDoor() throws IOException {
        EveryDoor door = new EveryDoor();
        List<byte[]> stories = EveryDoor.stories().toList();
        for (int i = 0; i < stories.size(); i += ONE_IN) {
            byte[] story = stories.get(i);
            assertThatCode(() -> door.take(story)).doesNotThrowAnyException();
        }
    }
}
