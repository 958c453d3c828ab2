package dev.wirelint.analysis.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What this package knows of the language, kept in lists: an entry a line, columns parted by a bar. */
final class ListFile {
    private ListFile() {}

    static List<List<String>> rows(String file) {
        return text(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    /** All words of a file, whatever lines they stand in. */
    static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        rows(file).forEach(row -> words.addAll(Arrays.asList(row.get(0).split("\\s+"))));
        return Set.copyOf(words);
    }

    private static String text(String file) {
        try (InputStream in = ListFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the list " + file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + file + " cannot be read", e);
        }
    }
}
