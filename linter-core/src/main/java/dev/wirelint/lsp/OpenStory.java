package dev.wirelint.lsp;

import dev.wirelint.run.Manuscript;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A document as the editor has it at one moment.
 *
 * @param uri what the editor calls it
 * @param language what the editor takes it for
 * @param place the file it is or will be
 */
record OpenStory(String uri, String language, Path place, int version, String text) {
    /** What a document that has no file yet is read as, by the language the editor takes it for. */
    private static final Map<String, String> ENDINGS =
            Map.of("markdown", ".md", "html", ".html", "asciidoc", ".adoc", "xml", ".xml", "json", ".json");

    /** What an editor calls a document that it knows no language for. */
    private static final Set<String> PLAIN = Set.of("", "plaintext", "text", "txt");

    static OpenStory of(String uri, String language, int version, String text) {
        return new OpenStory(uri, language, place(uri, language), version, text);
    }

    private static Path place(String uri, String language) {
        return file(uri).orElseGet(() -> unsaved(uri, language));
    }

    /** The file that an address of an editor's names; absent where it names none of this machine. */
    static Optional<Path> file(String uri) {
        try {
            return Optional.of(Path.of(URI.create(uri)));
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static Path unsaved(String uri, String language) {
        String name = uri.replaceAll("[^\\p{L}\\p{N}]+", "-");
        try {
            return Path.of(name + ENDINGS.getOrDefault(language, ".txt"));
        } catch (InvalidPathException e) {
            return Path.of("unsaved" + ENDINGS.getOrDefault(language, ".txt"));
        }
    }

    /** Whether it has no file on this machine. */
    boolean isUnsaved() {
        return file(uri).isEmpty();
    }

    /** Whether it may be copy, as far as the editor knows; the name of a file knows better. */
    boolean isCopy() {
        return !isUnsaved() || PLAIN.contains(language) || ENDINGS.containsKey(language);
    }

    Manuscript manuscript() {
        return new Manuscript(place, place.toString(), version, text);
    }

    Lines lines() {
        return linesOf(text);
    }

    private Lines linesOf(String words) {
        return new Lines(SourceText.of(place.toString(), words));
    }

    /** The document after changes, each of which is of the text that those before it leave. */
    OpenStory changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
        String now = text;
        for (TextDocumentContentChangeEvent change : changes) {
            Range range = change.getRange();
            if (range == null) {
                now = change.getText();
            } else {
                Span span = linesOf(now).span(range);
                now = now.substring(0, span.start()) + change.getText() + now.substring(span.end());
            }
        }
        return new OpenStory(uri, language, place, newVersion, now);
    }
}
