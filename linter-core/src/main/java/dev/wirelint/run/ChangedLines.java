package dev.wirelint.run;

import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.run.git.Edition;
import dev.wirelint.run.git.NewLines;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The lines of a git working tree that are new or other than at a revision, as git itself would tell them. */
public final class ChangedLines implements AutoCloseable {
    private static final NavigableMap<Integer, Integer> ALL = new TreeMap<>(Map.of(1, Integer.MAX_VALUE));
    private static final NavigableMap<Integer, Integer> NONE = new TreeMap<>();

    private final Edition edition;
    /** By file, the first line of each changed run and its last. */
    private final Map<Path, NavigableMap<Integer, Integer>> changed = new HashMap<>();
    /** What files read now that somebody is writing. */
    private final Map<Path, String> written = new HashMap<>();

    private ChangedLines(Edition edition) {
        this.edition = edition;
    }

    /**
     * Looks up a revision.
     *
     * @param folder a folder of the working tree
     * @param revision a commit, a branch or a tag
     * @throws IOException where it is not there; the message is one line
     */
    public static ChangedLines since(String revision, Path folder) throws IOException {
        try {
            return new ChangedLines(Edition.at(revision, folder));
        } catch (IOException | RuntimeException e) {
            throw told(e);
        }
    }

    /** Says what a file reads now, whatever the disk holds. */
    void reads(Path story, String text) throws IOException {
        written.put(story.toRealPath(), text);
    }

    /** Whether some line of a place in a story has changed. */
    public boolean touches(Path story, SourceText source, Span span) throws IOException {
        Path file = story.toRealPath();
        NavigableMap<Integer, Integer> lines = changed.get(file);
        if (lines == null) {
            lines = lines(file);
            changed.put(file, lines);
        }
        int first = lineOf(source, span.start());
        int last = lineOf(source, Math.max(span.start(), span.end() - 1));
        Map.Entry<Integer, Integer> before = lines.floorEntry(last);
        return before != null && before.getValue() >= first;
    }

    private NavigableMap<Integer, Integer> lines(Path file) throws IOException {
        try {
            Edition.Before before = edition.before(file);
            if (before instanceof Edition.OtherBytes other) {
                return NewLines.of(StoryFile.text(other.bytes()), now(file));
            }
            if (before instanceof Edition.Nothing) {
                return ALL;
            }
            return written.containsKey(file) ? NewLines.of(onDisk(file), now(file)) : NONE;
        } catch (UnreadableInput e) {
            return ALL;
        } catch (IOException | RuntimeException e) {
            throw told(e);
        }
    }

    private String now(Path file) throws IOException, UnreadableInput {
        String text = written.get(file);
        return text == null ? onDisk(file) : text;
    }

    private static String onDisk(Path file) throws IOException, UnreadableInput {
        return StoryFile.text(Files.readAllBytes(file));
    }

    /** A repository may be broken in ways that only show as a fault of what reads it. */
    private static IOException told(Exception e) {
        return new IOException(
                "git cannot say what has changed: "
                        + (e instanceof IOException
                                ? e.getMessage()
                                : "the repository is broken; 'git fsck' says where (" + e + ")"),
                e);
    }

    /** Lines as git counts them, by line feeds alone. */
    private static int lineOf(SourceText source, int offset) {
        return source.firstLine()
                + (int) source.content()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    @Override
    public void close() {
        edition.close();
    }
}
