package dev.wirelint.report.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.wirelint.finding.Fingerprint;
import dev.wirelint.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps a baseline in a file, sorted and one entry a line, each with its comma behind it and the last line without an
 * entry, so that version control merges it line by line.
 */
public final class BaselineFile {
    public static final String NAME = ".wirelint-baseline.json";

    private static final int SCHEMA = 1;

    private BaselineFile() {}

    /** Reads a baseline; what is wrong with it is said in one line. */
    public static Baseline read(Path file) throws IOException {
        SortedMap<Known, Integer> known = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(text(file))) {
            expect(json.nextToken(), JsonToken.START_OBJECT, file);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("findings")) {
                    expect(value, JsonToken.START_ARRAY, file);
                    JsonToken next = json.nextToken();
                    while (next == JsonToken.START_OBJECT || next == JsonToken.VALUE_NULL) {
                        if (next == JsonToken.START_OBJECT) {
                            entry(json, known, file);
                        }
                        next = json.nextToken();
                    }
                } else if (field.equals("schema") && json.getValueAsInt() != SCHEMA) {
                    throw broken(
                            file,
                            json.getValueAsInt() > SCHEMA
                                    ? "is of a newer wirelint; take that one, or give this one its own"
                                    : "names no schema of wirelint's");
                }
            }
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such baseline; 'wirelint baseline' writes one", e);
        } catch (JsonProcessingException e) {
            throw broken(file, "is no valid JSON at line " + e.getLocation().getLineNr());
        }
        return new Baseline(folder(file), known);
    }

    /**
     * Takes out of a report what the baseline in a file lets stand.
     *
     * @param named whether it was asked for, so that it must be there
     */
    public static Report apply(Path file, boolean named, Report report) throws IOException {
        return named || Files.exists(file) ? read(file).apply(report) : report;
    }

    /** What a file is to hold after a report: all of it, or, pruned, what it holds and is still found. */
    public static Baseline renewed(Path file, Report report, boolean prune) throws IOException {
        return prune ? read(file).pruned(report) : Baseline.of(report, folder(file));
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder, and a baseline is a file; name the file in it");
        }
        String text = decoded(file);
        if (text.isBlank()) {
            throw broken(file, "is empty");
        }
        if (text.contains("\n<<<<<<<")) {
            throw new IOException(file + ": holds an unresolved merge; keep the lines of both sides");
        }
        return text;
    }

    private static String decoded(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw broken(file, "is no text in UTF-8, as a baseline is");
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": may not be read; check its permissions", e);
        }
    }

    /** Writes a baseline; the file is the old one or the new one, whole. */
    public static String text(Baseline baseline) throws IOException {
        StringBuilder text = new StringBuilder("{\"schema\": " + SCHEMA + ", \"findings\": [");
        for (Map.Entry<Known, Integer> entry : baseline.entries().entrySet()) {
            text.append('\n').append(line(entry.getKey(), entry.getValue())).append(',');
        }
        return text.append("\nnull\n]}\n").toString();
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static String line(Known known, int times) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("path", known.path());
            json.writeStringField("rule", known.print().rule());
            json.writeStringField("words", known.print().words());
            json.writeStringField("before", known.print().before());
            json.writeStringField("after", known.print().after());
            json.writeNumberField("times", times);
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void entry(JsonParser json, Map<Known, Integer> known, Path file) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, json.getText());
        }
        Known entry = new Known(
                field(fields, "path", file),
                new Fingerprint(
                        field(fields, "rule", file),
                        field(fields, "words", file),
                        field(fields, "before", file),
                        field(fields, "after", file)));
        try {
            // Two lines for one entry come from a merge; each side counted the same places.
            known.merge(entry, Integer.parseInt(fields.getOrDefault("times", "1")), Math::max);
        } catch (NumberFormatException e) {
            throw broken(file, "holds an entry whose 'times' is no number");
        }
    }

    private static String field(Map<String, String> fields, String name, Path file) throws IOException {
        String value = fields.get(name);
        if (value == null) {
            throw broken(file, "holds an entry without '" + name + "'");
        }
        return value;
    }

    private static void expect(JsonToken found, JsonToken wanted, Path file) throws IOException {
        if (found != wanted) {
            throw broken(file, "is no baseline");
        }
    }

    private static IOException broken(Path file, String what) {
        return new IOException(file + ": " + what + "; write it anew with 'wirelint baseline'");
    }
}
