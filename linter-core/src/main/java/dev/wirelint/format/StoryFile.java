package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/** Reads a file into an article, whatever its bytes are. */
public final class StoryFile {
    private static final Set<String> EXTENSIONS = Set.of("txt");
    private static final int MEGABYTE = 1 << 20;
    private static final int LIMIT = 4 * MEGABYTE;

    private StoryFile() {}

    /** The file name extensions of stories, lower case, without the dot. */
    public static Set<String> extensions() {
        return EXTENSIONS;
    }

    /**
     * Reads the story in a file.
     *
     * @param name the path as it is shown to people
     */
    public static Article read(Path file, String name) throws UnreadableInput {
        return open(file, name).article();
    }

    /**
     * Reads the story in a file, to be written back later.
     *
     * @param name the path as it is shown to people
     */
    public static StoryOnDisk open(Path file, String name) throws UnreadableInput {
        try (InputStream in = Files.newInputStream(file)) {
            return open(in, name);
        } catch (NoSuchFileException e) {
            throw new UnreadableInput("there is no such file; check the path");
        } catch (AccessDeniedException e) {
            throw new UnreadableInput("may not be read; check the file's permissions");
        } catch (IOException e) {
            throw new UnreadableInput("cannot be read: " + e.getMessage());
        }
    }

    /** Reads a story to the end of a stream, which stays open. */
    public static Article read(InputStream in, String name) throws UnreadableInput {
        return open(in, name).article();
    }

    private static StoryOnDisk open(InputStream in, String name) throws UnreadableInput {
        byte[] bytes;
        try {
            bytes = in.readNBytes(LIMIT + 1);
        } catch (IOException e) {
            throw new UnreadableInput("cannot be read: " + e.getMessage());
        }
        if (bytes.length > LIMIT) {
            throw new UnreadableInput("is larger than the " + LIMIT / MEGABYTE
                    + " MB a story may have; split an archive into one file a story");
        }
        Decoder.Decoded decoded = Decoder.decode(bytes);
        return new StoryOnDisk(read(SourceText.of(name, decoded.text())), decoded.encoding());
    }

    /** Reads a story from text already decoded. */
    public static Article read(SourceText source) {
        return new PlainTextReader(source).read();
    }
}
