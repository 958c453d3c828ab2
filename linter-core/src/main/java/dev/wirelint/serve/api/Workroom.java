package dev.wirelint.serve.api;

import dev.wirelint.desk.Desk;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.Manuscript;
import dev.wirelint.serve.http.JsonFields;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.serve.texts.SentTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A desk and the one folder that is open on it; no path leads out of that folder.
 *
 * @param folder as the disk has it, behind all links
 * @param texts checks what is sent
 */
public record Workroom(Desk desk, Path folder, SentTexts texts) {
    private static final String UNNAMED = "story";
    private static final Map<String, String> ENDINGS =
            Map.of("text", ".txt", "markdown", ".md", "html", ".html", "asciidoc", ".adoc", "ninjs", ".json");

    /** The text of a request, as the story that it names or by its format alone. */
    Manuscript manuscript(JsonFields asked) throws Refusal {
        String text = asked.needed("text");
        if (text.length() > Manuscript.LONGEST) {
            throw new Refusal(Refusal.TOO_LONG, "the text is longer than a story, and not checked");
        }
        Optional<String> named = asked.text("path").filter(p -> !p.isBlank());
        String name = named.isPresent() ? name(file(named.get())) : UNNAMED + ending(asked);
        return new Manuscript(
                folder.resolve(name), name, asked.number("version").orElse(0), text);
    }

    private static String ending(JsonFields asked) throws Refusal {
        String format = asked.text("format").orElse("text");
        String ending = ENDINGS.get(format);
        if (ending == null) {
            throw new Refusal(
                    Refusal.BAD_REQUEST,
                    "the format is one of "
                            + String.join(
                                    ", ", ENDINGS.keySet().stream().sorted().toList()));
        }
        return ending;
    }

    CheckedStory check(Manuscript text) throws IOException {
        return texts.check(text);
    }

    /** A file by its name from the folder on, which may not be there yet. */
    Path file(String name) throws Refusal {
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder) || file.equals(folder)) {
                throw outside();
            }
            for (Path part : folder.relativize(file)) {
                if (part.toString().startsWith(".")) {
                    throw new Refusal(Refusal.FORBIDDEN, "what is hidden in the folder is no story");
                }
            }
            if (!real(file).startsWith(folder)) {
                throw outside();
            }
            return file;
        } catch (InvalidPathException e) {
            throw new Refusal(Refusal.BAD_REQUEST, "this can be no path here");
        } catch (IOException e) {
            throw new Refusal(Refusal.NOT_THERE, "there is no such folder in the one that is open");
        }
    }

    /** Where a file lies, or would, behind the links of the way to it. */
    private static Path real(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        if (Files.isSymbolicLink(file)) {
            throw new IOException("a link that leads nowhere");
        }
        Path above = file.getParent();
        return above == null ? file : real(above).resolve(file.getFileName());
    }

    private static Refusal outside() {
        return new Refusal(Refusal.FORBIDDEN, "this lies outside the folder that is open");
    }

    /** The name of a file from the folder on, with forward slashes. */
    String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
