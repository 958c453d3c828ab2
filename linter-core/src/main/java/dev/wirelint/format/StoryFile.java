package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a file into an article, whatever its bytes are. */
public final class StoryFile {
    /** The format that is chosen by the file itself. */
    public static final String ANY = "";

    private static final int MEGABYTE = 1 << 20;
    private static final int LIMIT = 4 * MEGABYTE;
    private static final int GLANCE = 4096;
    /** The names of fields may stand behind the whole text of the first row. */
    private static final int ROW = 1 << 16;
    /** Data does not open like this, but the page of a generator of sites that makes data does. */
    private static final Pattern FRONT_MATTER = Pattern.compile("---\\R");

    /** The byte order marks of UTF-8 and UTF-16, read as if each byte were a character. */
    private static final Pattern MARK = Pattern.compile("\\A(?:\\u00EF\\u00BB\\u00BF|\\u00FE\\u00FF|\\u00FF\\u00FE)");

    private StoryFile() {}

    /** What a file is that is found in a folder, by its name and, where that leaves it open, a glance. */
    public static FileKind kind(Path file) {
        return kind(file, (length, unread, recognised) -> glance(file, length, unread, recognised));
    }

    /** The same for a file as somebody is writing it. */
    public static FileKind kind(Path file, String text) {
        return kind(
                file,
                (length, unread, recognised) -> recognised.apply(text.substring(0, Math.min(length, text.length()))));
    }

    /** A look at how a file opens. */
    private interface Glance {
        /** @param unread what it is where it cannot be looked into */
        FileKind at(int length, FileKind unread, Function<String, FileKind> recognised);
    }

    private static FileKind kind(Path file, Glance glance) {
        String name = file.getFileName().toString();
        if (Archive.isArchive(file, ReadOptions.ANY)) {
            return glance.at(ROW, FileKind.DATA, o -> Archive.isRecognised(name, o) ? FileKind.STORY : FileKind.DATA);
        }
        StoryFormats.Likelihood likelihood = StoryFormats.likelihood(file);
        if (likelihood != StoryFormats.Likelihood.NO_STORY && NoStory.isNamed(name)) {
            return FileKind.PAPER;
        }
        return switch (likelihood) {
            case STORY -> glance.at(GLANCE, FileKind.STORY, o -> NoStory.of(file, o));
            case NO_STORY -> FileKind.OTHER_FORMAT;
            case PERHAPS ->
                glance.at(GLANCE, FileKind.DATA, o -> {
                    if (FRONT_MATTER.matcher(o).lookingAt()) {
                        return FileKind.TEMPLATE;
                    }
                    return StoryFormats.isRecognised(o) ? FileKind.STORY : FileKind.DATA;
                });
        };
    }

    /** Whether the name alone says that a file is in a format that stories do not have. */
    public static boolean isOfOtherFormat(Path file) {
        return StoryFormats.likelihood(file) == StoryFormats.Likelihood.NO_STORY
                && !Archive.isArchive(file, ReadOptions.ANY);
    }

    /** Whether a file that is named itself is in a form that data takes, and does not look like a story in it. */
    public static boolean isForeign(Path file) {
        return !Archive.isArchive(file, ReadOptions.ANY)
                && StoryFormats.likelihood(file) == StoryFormats.Likelihood.PERHAPS
                && kind(file) != FileKind.STORY;
    }

    private static FileKind glance(Path file, int length, FileKind unread, Function<String, FileKind> recognised) {
        try (InputStream in = Files.newInputStream(file)) {
            String opening = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
            return recognised.apply(MARK.matcher(opening).replaceFirst("").replace("\0", ""));
        } catch (IOException e) {
            return unread;
        }
    }

    /**
     * Reads the story in a file.
     *
     * @param name the path as it is shown to people
     */
    public static Article read(Path file, String name) throws UnreadableInput {
        return open(file, name, ANY).article();
    }

    /**
     * Reads the story in a file, to be written back later.
     *
     * @param name the path as it is shown to people
     * @param format the name of its format, or {@link #ANY}
     */
    public static StoryOnDisk open(Path file, String name, String format) throws UnreadableInput {
        return open(bytes(file), name, format);
    }

    /** The bytes of a file that is small enough for a story. */
    public static byte[] bytes(Path file) throws UnreadableInput {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Opens a file that is read piece by piece. */
    public static InputStream stream(Path file) throws UnreadableInput {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** What to say of a file that cannot be read. */
    public static UnreadableInput trouble(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new UnreadableInput("there is no such file, or the link leads to none; check the path");
        }
        return new UnreadableInput(
                e instanceof AccessDeniedException
                        ? "may not be read; check the file's permissions"
                        : "cannot be read: " + e.getMessage());
    }

    /** Reads a story to the end of a stream, which stays open. */
    public static Article read(InputStream in, String name) throws UnreadableInput {
        return open(in, name, ANY).article();
    }

    /** Reads a story to the end of a stream, which stays open, to be written back later. */
    public static StoryOnDisk open(InputStream in, String name, String format) throws UnreadableInput {
        return open(bytes(in), name, format);
    }

    /** Reads a story from the bytes of its file, to be written back later. */
    public static StoryOnDisk open(byte[] bytes, String name, String format) throws UnreadableInput {
        Decoder.Decoded decoded = Decoder.decode(bytes);
        return new StoryOnDisk(read(SourceText.of(name, decoded.text()), format), decoded.encoding());
    }

    /** The characters that the bytes of a file stand for. */
    public static String text(byte[] bytes) throws UnreadableInput {
        return Decoder.decode(bytes).text();
    }

    private static byte[] bytes(InputStream in) throws UnreadableInput {
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
        return bytes;
    }

    /** Reads a story from plain text already decoded. */
    public static Article read(SourceText source) {
        return new PlainText().read(source);
    }

    /** Reads the example of a rule's page: plain text, or Markdown where it opens with front matter. */
    public static Article example(SourceText source) {
        try {
            return source.content().startsWith("---") ? read(source, "markdown") : read(source);
        } catch (UnreadableInput e) {
            return read(source);
        }
    }

    /**
     * Reads a story from text already decoded.
     *
     * @param format the name of its format, or {@link #ANY} to go by its name and its text
     */
    public static Article read(SourceText source, String format) throws UnreadableInput {
        StoryReader reader =
                format.isEmpty() ? StoryFormats.choose(source.name(), source.content()) : StoryFormats.named(format);
        try {
            if (reader instanceof PlainText) {
                WireCodes.refuse(source.content());
            }
            return HeapedMarks.refuse(reader.read(source));
        } catch (UnreadableInput e) {
            throw e.in(source.content());
        } catch (StackOverflowError e) {
            throw new UnreadableInput("is nested too deep to be read as " + reader.format());
        }
    }
}
