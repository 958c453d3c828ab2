package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.text.Position;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A file that holds many stories, one a row; it is read row by row, and no row is kept. */
public final class Archive {
    private static final Position START = new Position(0, 1, 1);

    private final ArchiveFormat format;
    private final RowFields fields;
    private final String name;
    private final RawRows raw;
    private Optional<ArchiveFormat.RowReader> rows = Optional.empty();
    private Position next = START;
    private int number;
    private boolean ended;
    private String opening = "";

    private Archive(ArchiveFormat format, RowFields fields, RawRows raw, String name) {
        this.format = format;
        this.fields = fields;
        this.name = name;
        this.raw = raw;
    }

    /**
     * A place between two rows, from which an archive can be read on.
     *
     * @param offset how many bytes are before it
     * @param start where the next row starts, in characters
     * @param rows how many rows are before it
     * @param opening the first row, by which the others are read; empty where there was none yet
     */
    public record ArchiveMark(long offset, Position start, int rows, String opening) {}

    /**
     * One row.
     *
     * @param source the row, and where it stands in the file
     * @param trouble why it cannot be read, where that is known already
     */
    public record ArchiveRow(
            SourceText source, Optional<UnreadableInput> trouble, Optional<ArchiveFormat.RowReader> reader) {
        /** A story in a file of its own, as one of many. */
        public static ArchiveRow of(Article article) {
            return new ArchiveRow(article.source(), Optional.empty(), Optional.of(new OneStory(article)));
        }

        /** A file that cannot be read. */
        public static ArchiveRow unreadable(String name, UnreadableInput why) {
            return new ArchiveRow(SourceText.of(name, ""), Optional.of(why), Optional.empty());
        }

        /** Reads the story of the row. */
        public Article read() throws UnreadableInput {
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            try {
                return reader.orElseThrow().read(source);
            } catch (UnreadableInput e) {
                throw e.in(source.content());
            }
        }
    }

    /** Reads what has been read. */
    private record OneStory(Article article) implements ArchiveFormat.RowReader {
        @Override
        public boolean firstIsStory() {
            return true;
        }

        @Override
        public Article read(SourceText row) {
            return article;
        }
    }

    /** Whether a file is an archive, by the format that is asked for or else by its extension. */
    public static boolean isArchive(Path file, ReadOptions reading) {
        return of(file.getFileName().toString(), reading).isPresent();
    }

    /** Whether a file that is found in a folder opens like an archive of stories. */
    static boolean isRecognised(String name, String opening) {
        return of(name, ReadOptions.ANY).map(f -> f.recognises(opening)).orElse(false);
    }

    /**
     * Opens an archive.
     *
     * @param in stays open
     * @param file its name or path, which may say its format
     * @param name the path as it is shown to people
     */
    public static Archive open(InputStream in, Path file, String name, ReadOptions reading) {
        ArchiveFormat format = of(file.getFileName().toString(), reading).orElseThrow();
        RawRows raw = new RawRows(in, format.quotesLineEnds());
        return new Archive(format, new RowFields(reading.fields()), raw, name);
    }

    /**
     * Opens an archive to read on from a place in it.
     *
     * @param in begins at the place
     * @throws UnreadableInput where its first row says that none can be read
     */
    public static Archive openAt(ArchiveMark mark, InputStream in, Path file, String name, ReadOptions reading)
            throws UnreadableInput {
        if (mark.rows() == 0) {
            return open(in, file, name, reading);
        }
        ArchiveFormat format = of(file.getFileName().toString(), reading).orElseThrow();
        RawRows raw = new RawRows(in, format.quotesLineEnds()).inTheMiddle();
        Archive archive = new Archive(format, new RowFields(reading.fields()), raw, name);
        archive.next = mark.start();
        archive.number = mark.rows();
        if (!mark.opening().isEmpty()) {
            archive.rows = Optional.of(format.rows(SourceText.row(name, 1, mark.opening(), START), archive.fields));
        }
        return archive;
    }

    /** The place behind the last row that was read, of an archive that is read from its beginning. */
    public ArchiveMark mark() {
        return new ArchiveMark(raw.taken(), next, number, opening);
    }

    private static Optional<ArchiveFormat> of(String file, ReadOptions reading) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ArchiveFormat.ALL.stream()
                .filter(f -> reading.format().isEmpty()
                        ? f.extensions().contains(extension)
                        : f.format().equals(reading.format()))
                .findFirst();
    }

    /** The next row that is not blank; absent at the end. */
    public Optional<ArchiveRow> next() throws IOException {
        while (!ended) {
            Optional<RawRows.Raw> read = raw.next();
            if (read.isEmpty()) {
                ended = true;
                return number == 0
                        ? Optional.of(broken("is empty; an archive has at least one row"))
                        : Optional.empty();
            }
            Optional<ArchiveRow> row = row(read.get());
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    /**
     * The fields that were taken for parts of a story by their usual names, part by part; empty where they were named,
     * and before the first row.
     */
    public Map<String, String> taken() {
        return rows.map(ArchiveFormat.RowReader::taken).orElse(Map.of());
    }

    private ArchiveRow broken(String message) {
        return new ArchiveRow(
                SourceText.row(name, Math.max(1, number), "", next), Optional.of(new UnreadableInput(message)), rows);
    }

    private Optional<ArchiveRow> row(RawRows.Raw read) {
        number++;
        Position start = next;
        byte[] bytes = read.bytes();
        if (read.cut()) {
            next = new Position(start.offset() + read.length(), start.line() + read.lineEnds(), 1);
            String shown = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
            return Optional.of(trouble(start, new UnreadableInput(read.why(), ""), shown));
        }
        try {
            String content = Decoder.utf8(bytes);
            SourceText source = SourceText.row(name, number, content, start);
            next = source.position(content.length());
            return content.isBlank() ? Optional.empty() : story(source);
        } catch (UnreadableInput e) {
            next = new Position(start.offset() + read.length(), start.line() + read.lineEnds(), 1);
            return Optional.of(trouble(start, e, e.readable()));
        }
    }

    private Optional<ArchiveRow> story(SourceText source) {
        if (rows.isPresent()) {
            return Optional.of(new ArchiveRow(source, Optional.empty(), rows));
        }
        try {
            rows = Optional.of(format.rows(source, fields));
            opening = source.content();
        } catch (UnreadableInput e) {
            ended = true;
            return Optional.of(new ArchiveRow(source, Optional.of(e), rows));
        }
        return rows.get().firstIsStory()
                ? Optional.of(new ArchiveRow(source, Optional.empty(), rows))
                : Optional.empty();
    }

    private ArchiveRow trouble(Position start, UnreadableInput why, String content) {
        return new ArchiveRow(SourceText.row(name, number, content, start), Optional.of(why), rows);
    }
}
