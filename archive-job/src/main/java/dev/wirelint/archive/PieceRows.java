package dev.wirelint.archive;

import dev.wirelint.format.Archive;
import dev.wirelint.format.Archive.ArchiveMark;
import dev.wirelint.format.Archive.ArchiveRow;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryOnDisk;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.text.Position;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.deploy.SparkHadoopUtil;

/** Reads the stories of a piece of work from where Spark finds them. */
final class PieceRows {
    private final JobOptions options;

    PieceRows(JobOptions options) {
        this.options = options;
    }

    /**
     * A story that was read.
     *
     * @param file what is known of it where it has a file of its own
     */
    record Story(ArchiveRow row, Optional<StoryOnDisk> file, Path place) {}

    List<Story> of(Piece piece) throws IOException {
        return piece.isOfFiles() ? files(piece) : rows(piece);
    }

    private List<Story> rows(Piece piece) throws IOException {
        Path place = place(piece.address(), piece.name());
        byte[] bytes = bytes(piece.address(), piece.offset(), piece.length());
        ArchiveMark mark = new ArchiveMark(
                piece.offset(),
                new Position(
                        piece.start().get(0),
                        piece.start().get(1),
                        piece.start().get(2)),
                piece.rows(),
                piece.opening());
        List<Story> stories = new ArrayList<>();
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            Archive archive = Archive.openAt(mark, in, place, piece.name(), reading(piece, place));
            for (Optional<ArchiveRow> row = archive.next(); row.isPresent(); row = archive.next()) {
                stories.add(new Story(row.get(), Optional.empty(), place));
            }
        } catch (UnreadableInput e) {
            throw new IOException(piece.name() + " has changed since the job began: " + e.message(), e);
        }
        return stories;
    }

    private ReadOptions reading(Piece piece, Path place) {
        return piece.as().isEmpty()
                ? JobDesk.of(options).desk().guide().reading(place)
                : options.reading(Optional.of(piece.as()));
    }

    private List<Story> files(Piece piece) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (Piece.StoryPlace file : piece.files()) {
            Path place = place(file.address(), file.name());
            String format = JobDesk.of(options).desk().guide().reading(place).format();
            byte[] bytes;
            try {
                bytes = bytes(file.address(), 0, -1);
            } catch (FileNotFoundException | AccessControlException e) {
                // Another try would find the same; what a disk or a network did may be over by then.
                stories.add(unreadable(file, place, StoryFile.trouble(e)));
                continue;
            }
            try {
                StoryOnDisk story = StoryFile.open(bytes, file.name(), format);
                stories.add(new Story(ArchiveRow.of(story.article()), Optional.of(story), place));
            } catch (UnreadableInput e) {
                stories.add(unreadable(file, place, e));
            }
        }
        return stories;
    }

    private static Story unreadable(Piece.StoryPlace file, Path place, UnreadableInput why) {
        return new Story(ArchiveRow.unreadable(file.name(), why), Optional.empty(), place);
    }

    /** Where a file stands among those of this machine, or would. */
    static Path place(String address, String name) {
        URI uri = URI.create(address);
        return "file".equals(uri.getScheme()) ? Path.of(uri) : Path.of(name).getFileName();
    }

    /** @param length how many bytes; negative for all that follow */
    private static byte[] bytes(String address, long offset, long length) throws IOException {
        try (FSDataInputStream in = open(address)) {
            in.seek(offset);
            return length < 0 ? in.readAllBytes() : in.readNBytes((int) length);
        }
    }

    static FSDataInputStream open(String address) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(URI.create(address));
        FileSystem files = path.getFileSystem(SparkHadoopUtil.get().conf());
        return files.open(path);
    }
}
