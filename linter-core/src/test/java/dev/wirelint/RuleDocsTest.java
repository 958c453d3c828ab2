package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.config.RuleLibrary;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/rules} to the rule pages; {@code -Dwirelint.accept} writes it anew. */
class RuleDocsTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");

    @Test
    void docsAreFresh() throws IOException {
        Map<String, String> written = new TreeMap<>();
        written.put("README.md", RuleDocs.index(RuleLibrary.load().pages()));
        for (RulePage page : RuleLibrary.load().pages()) {
            written.put(page.id() + ".md", RuleDocs.of(page));
        }
        if (System.getProperty("wirelint.accept") != null) {
            write(written);
        }
        assertThat(read())
                .as("docs/rules is out of date; run the tests with -Dwirelint.accept")
                .isEqualTo(written);
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> read = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.toList()) {
                    read.put(String.valueOf(file.getFileName()), Files.readString(file));
                }
            }
        }
        return read;
    }

    private static void write(Map<String, String> written) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : read().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> page : written.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
