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

    private Archive(ArchiveFormat format, RowFields fields, InputStream in, String name) {
        this.format = format;
        this.fields = fields;
        this.name = name;
        this.raw = new RawRows(in, format.quotesLineEnds());
    }

    /**
     * One row.
     *
     * @param source the row, and where it stands in the file
     * @param trouble why it cannot be read, where that is known already
     */
    public record ArchiveRow(
            SourceText source, Optional<UnreadableInput> trouble, Optional<ArchiveFormat.RowReader> reader) {
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
        return new Archive(format, new RowFields(reading.fields()), in, name);
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
