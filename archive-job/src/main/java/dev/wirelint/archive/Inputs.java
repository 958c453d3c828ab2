package dev.wirelint.archive;

import dev.wirelint.format.Archive;
import dev.wirelint.run.Input;
import dev.wirelint.run.Run;
import dev.wirelint.run.Stories;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Finds the stories that a job is asked to check, and parts them into pieces of work. */
final class Inputs {
    private static final List<String> OF_SPARK = List.of("parquet", "orc", "avro");
    private static final String ROWS = "jsonl";

    private final SparkSession spark;
    private final JobOptions options;
    private final WorkFolder work;
    private final List<InputFile> found = new ArrayList<>();

    Inputs(SparkSession spark, JobOptions options, WorkFolder work) {
        this.spark = spark;
        this.options = options;
        this.work = work;
    }

    /**
     * A file that was found.
     *
     * @param as the format of its rows where its name does not say so
     * @param archive whether it holds many stories
     * @param follows whether its rows go on counting where those of the file before it end
     */
    record InputFile(String address, String name, String as, boolean archive, boolean follows)
            implements Serializable {}

    List<Piece> pieces() throws IOException {
        for (String input : options.inputs()) {
            find(input);
        }
        List<InputFile> archives = found.stream().filter(InputFile::archive).toList();
        JobOptions asked = options;
        List<ArchiveIndex> indexes = archives.isEmpty()
                ? List.of()
                : JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .parallelize(archives, archives.size())
                        .map(file -> index(file, asked))
                        .collect();
        return parted(archives, indexes);
    }

    private static ArchiveIndex index(InputFile file, JobOptions options) throws IOException {
        Path place = PieceRows.place(file.address(), file.name());
        return ArchiveIndex.of(
                file.address(),
                place,
                file.name(),
                file.as().isEmpty()
                        ? JobDesk.of(options).desk().guide().reading(place)
                        : options.reading(Optional.of(file.as())),
                options.rowsATask());
    }

    private List<Piece> parted(List<InputFile> archives, List<ArchiveIndex> indexes) {
        List<Piece> pieces = new ArrayList<>();
        List<Piece.StoryPlace> files = new ArrayList<>();
        int before = 0;
        for (InputFile file : found) {
            if (!file.archive()) {
                files.add(new Piece.StoryPlace(file.address(), file.name()));
                if (files.size() == options.rowsATask()) {
                    flush(files, pieces);
                }
                continue;
            }
            flush(files, pieces);
            ArchiveIndex index = indexes.get(archives.indexOf(file));
            before = file.follows() ? before : 0;
            add(file, index, before, pieces);
            before += index.rows();
        }
        flush(files, pieces);
        return pieces;
    }

    private static void flush(List<Piece.StoryPlace> files, List<Piece> pieces) {
        if (!files.isEmpty()) {
            pieces.add(new Piece(pieces.size(), "", "", "", 0, 0, 0, List.of(), "", files));
            files.clear();
        }
    }

    private static void add(InputFile file, ArchiveIndex index, int before, List<Piece> pieces) {
        for (int i = 0; i + 1 < index.marks().size(); i++) {
            List<Long> mark = index.marks().get(i);
            long length = index.marks().get(i + 1).get(0) - mark.get(0);
            pieces.add(new Piece(
                    pieces.size(),
                    file.address(),
                    file.name(),
                    file.as(),
                    mark.get(0),
                    length,
                    before + Math.toIntExact(mark.get(4)),
                    List.of(Math.toIntExact(mark.get(1)), Math.toIntExact(mark.get(2)), Math.toIntExact(mark.get(3))),
                    index.opening(),
                    List.of()));
        }
    }

    private void find(String input) throws IOException {
        String ending = input.substring(input.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean asked = !options.format().isEmpty()
                && !options.format().equals("jsonl")
                && !options.format().equals("csv")
                && !options.format().equals("stories");
        if (asked || (options.format().isEmpty() && OF_SPARK.contains(ending))) {
            converted(input, asked ? options.format() : ending);
        } else if (input.contains("://") && !input.startsWith("file:")) {
            listed(input);
        } else {
            local(input);
        }
    }

    /** What only Spark reads becomes rows of JSON first, whose order it keeps. */
    private void converted(String input, String format) throws IOException {
        String folder = work.path("rows-" + found.size());
        if (!work.isDone("rows-" + found.size())) {
            spark.read()
                    .format(format)
                    .load(input)
                    .toJSON()
                    .write()
                    .mode("overwrite")
                    .text(folder);
        }
        boolean follows = false;
        for (FileStatus part : work.files("rows-" + found.size())) {
            if (part.getLen() > 0) {
                found.add(new InputFile(part.getPath().toUri().toString(), input, ROWS, true, follows));
                follows = true;
            }
        }
    }

    private void listed(String input) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(input);
        FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        RemoteIterator<LocatedFileStatus> all = files.listFiles(path, true);
        List<InputFile> here = new ArrayList<>();
        while (all.hasNext()) {
            org.apache.hadoop.fs.Path file = all.next().getPath();
            boolean archive = Archive.isArchive(
                    Path.of(file.getName()),
                    options.reading(Optional.of(options.format()).filter(f -> !f.isEmpty())));
            here.add(new InputFile(file.toUri().toString(), file.toString(), "", archive, false));
        }
        here.sort((one, other) -> one.name().compareTo(other.name()));
        found.addAll(here);
    }

    private void local(String input) throws IOException {
        JobDesk desk = JobDesk.of(options);
        String path =
                input.startsWith("file:") ? Path.of(URI.create(input)).toString() : input;
        Stories stories = desk.desk().stories(List.of(path), InputStream.nullInputStream());
        for (Input one : stories.inputs()) {
            if (one instanceof Input.Missing missing) {
                throw new IOException(missing.name() + ": " + missing.message());
            }
            boolean archive = Archive.isArchive(one.place(), desk.desk().guide().reading(one.place()));
            String address = one.place().toAbsolutePath().toUri().toString();
            found.add(new InputFile(address, one.name(), "", archive, false));
        }
    }

    /** The folder that holds all that was found, whose configuration says how stories are compared. */
    static Path above(List<Piece> pieces) {
        List<Path> places = pieces.stream()
                .flatMap(p -> p.isOfFiles()
                        ? p.files().stream().map(f -> PieceRows.place(f.address(), f.name()))
                        : Stream.of(PieceRows.place(p.address(), p.name())))
                .distinct()
                .toList();
        return places.isEmpty()
                ? Path.of("stories.txt").toAbsolutePath()
                : Run.above(places.stream()
                        .map(p -> (Input) new Input.File(p, p.toString(), Optional.empty()))
                        .toList());
    }
}
