package dev.wirelint.score;

import dev.wirelint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the label files of one story and finds the place each label speaks of. */
final class LabelReader {
    private final String content;
    private final List<Integer> lineStarts = new ArrayList<>();

    LabelReader(String content) {
        this.content = content;
        lineStarts.add(0);
        for (int i = 0; i < content.length(); i++) {
            if (content.charAt(i) == '\n') {
                lineStarts.add(i + 1);
            }
        }
    }

    List<Label> faults(Path file) throws IOException, LabelException {
        List<Label> faults = labels(file, load(file), "rule");
        for (Label fault : faults) {
            if (fault.value().isEmpty()) {
                throw new LabelException(file + ": the label of \"" + fault.text() + "\" needs 'rule'");
            }
        }
        return faults;
    }

    List<Label> sources(Path file, String key, String value) throws IOException, LabelException {
        Object loaded = load(file);
        if (loaded == null) {
            return List.of();
        }
        if (loaded instanceof Map<?, ?> map) {
            return labels(file, map.get(key), value);
        }
        throw new LabelException(file + ": 'figures:' and 'quotations:' are expected here");
    }

    private static @Nullable Object load(Path file) throws IOException, LabelException {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            return new Load(LoadSettings.builder().setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
        } catch (YamlEngineException e) {
            throw new LabelException(
                    file + ": no valid YAML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private List<Label> labels(Path file, @Nullable Object loaded, String key) throws LabelException {
        List<Label> labels = new ArrayList<>();
        if (loaded == null) {
            return labels;
        }
        if (!(loaded instanceof List<?> items)) {
            throw new LabelException(file + ": a list of labels is expected here, each with 'line' and 'text'");
        }
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> map)
                    || !(map.get("line") instanceof Integer line)
                    || map.get("text") == null) {
                throw new LabelException(file + ": label " + (labels.size() + 1) + " needs 'line' and 'text'");
            }
            String text = String.valueOf(map.get("text"));
            int occurrence = map.get("occurrence") instanceof Integer number ? number : 1;
            Object value = map.get(key);
            labels.add(new Label(
                    value == null ? "" : value.toString(),
                    place(file, line, text, occurrence),
                    line,
                    text,
                    Boolean.TRUE.equals(map.get("wrong"))));
        }
        return List.copyOf(labels);
    }

    private Span place(Path file, int line, String text, int occurrence) throws LabelException {
        if (line >= 1 && line <= lineStarts.size()) {
            int end = line < lineStarts.size() ? lineStarts.get(line) : content.length();
            int at = lineStarts.get(line - 1) - 1;
            for (int i = 0; i < occurrence; i++) {
                at = content.indexOf(text, at + 1);
                if (at < 0 || at + text.length() > end) {
                    break;
                }
            }
            if (at >= 0 && at + text.length() <= end) {
                return new Span(at, at + text.length());
            }
        }
        throw new LabelException(file + ": line " + line + " of the story does not have \"" + text
                + "\"; correct the line, the text or the occurrence");
    }
}
