package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/rules} to the rule pages; {@code -Dwirelint.accept} writes it anew. */
class RuleDocsTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");
    private static final int MOST_TOLD = 8;

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
        assertThat(stale(read(), written))
                .as("files of docs/rules that are out of date; run this test with -Dwirelint.accept")
                .isEmpty();
    }

    /**
     * The names of the files that differ, each with its first line that does; the files whole would fill the screen.
     */
    private static List<String> stale(Map<String, String> read, Map<String, String> written) {
        Set<String> names = new TreeSet<>(read.keySet());
        names.addAll(written.keySet());
        return names.stream()
                .filter(n -> !read.getOrDefault(n, "").equals(written.getOrDefault(n, "")))
                .limit(MOST_TOLD)
                .map(n -> n + ": " + firstDifference(read.getOrDefault(n, ""), written.getOrDefault(n, "")))
                .toList();
    }

    private static String firstDifference(String read, String written) {
        List<String> old = read.lines().toList();
        List<String> fresh = written.lines().toList();
        int line = 0;
        while (line < Math.min(old.size(), fresh.size()) && old.get(line).equals(fresh.get(line))) {
            line++;
        }
        return "line " + (line + 1) + " is \"" + (line < old.size() ? old.get(line) : "") + "\", not \""
                + (line < fresh.size() ? fresh.get(line) : "") + "\"";
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
