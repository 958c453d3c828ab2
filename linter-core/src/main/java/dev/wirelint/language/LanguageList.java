package dev.wirelint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One list of words of the language: an entry a line, columns parted by a bar, {@code #} before a comment. */
public final class LanguageList {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String FOLDER = "/dev/wirelint/analysis/";

    private final List<List<String>> rows;

    private LanguageList(List<List<String>> rows) {
        this.rows = rows;
    }

    /** Reads a list of the analysis; that it is missing is a fault of the build. */
    public static LanguageList of(String name) {
        return beside(LanguageList.class, FOLDER + name);
    }

    /** Reads a list that lies beside the only class that uses it. */
    public static LanguageList beside(Class<?> user, String name) {
        try (InputStream in = user.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no list " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new LanguageList(text.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .map(LanguageList::columns)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + name + " cannot be read", e);
        }
    }

    /** The first column of every row. */
    public Set<String> words() {
        return rows.stream().map(r -> r.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Every word of the first column, also where an entry has several. */
    public Set<String> everyWord() {
        return rows.stream().flatMap(r -> SPACE.splitAsStream(r.get(0))).collect(Collectors.toUnmodifiableSet());
    }

    /** The rows, in the order of the file. */
    public List<List<String>> rows() {
        return rows;
    }

    /** What the second column says of each entry of the first; empty where it says nothing. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        rows.forEach(r -> kinds.put(r.get(0), r.size() > 1 ? r.get(1) : ""));
        return Map.copyOf(kinds);
    }

    /** The entries of the first column that the second calls so. */
    public Set<String> words(String kind) {
        return rows.stream()
                .filter(r -> r.size() > 1 && r.get(1).equals(kind))
                .map(r -> r.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
