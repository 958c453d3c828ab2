package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name says one thing: no two packages have a type of the same simple name. */
class SimpleNamesTest {
    private static final Path JAVA = Path.of("src/main/java/dev/wirelint");

    @Test
    void standOnce() throws IOException {
        Map<String, Path> known = new HashMap<>();
        try (Stream<Path> files = Files.walk(JAVA)) {
            assertThat(files.filter(SimpleNamesTest::isType)
                            .sorted()
                            .filter(f -> known.putIfAbsent(f.getFileName().toString(), f) != null)
                            .map(f -> f + " and " + known.get(f.getFileName().toString())))
                    .isEmpty();
        }
    }

    private static boolean isType(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && !name.equals("package-info.java");
    }
}
