package dev.wirelint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With {@code JAZZER_FUZZ=1}, tries for a minute inputs that reach new code, beginning with the stories of the
 * fixtures. What breaks is kept among the inputs that {@link FoundInputsTest} tries again. It is no test of every
 * build, since all that runs beside it is slowed down.
 */
class LintFuzz {
    /** What is short is changed and tried more often in a minute. */
    private static final int LARGEST_SEED = 1500;

    private static final EveryDoor DOOR = door();

    private static EveryDoor door() {
        try {
            return new EveryDoor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @MethodSource("stories")
    @FuzzTest(maxDuration = "60s")
    void everyDoor(byte[] input) throws IOException {
        DOOR.take(input);
    }

    static Stream<Arguments> stories() throws IOException {
        return EveryDoor.stories()
                .filter(input -> input.length < LARGEST_SEED)
                .map(input -> Arguments.of((Object) input));
    }
}
