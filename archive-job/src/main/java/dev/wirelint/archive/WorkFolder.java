package dev.wirelint.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** The folder of a run: what is done of it, what is given out, and what tells whether a later run can go on with it. */
final class WorkFolder {
    private static final String DECIDES = "work/decides";
    private static final String DONE = "done";

    private final Path output;
    private final FileSystem files;

    WorkFolder(String output, Configuration configuration) throws IOException {
        this.output = new Path(output);
        this.files = this.output.getFileSystem(configuration);
    }

    /** What is said of a run that cannot begin here. */
    static final class CannotBegin extends Exception {
        private static final long serialVersionUID = 1;

        CannotBegin(String message) {
            super(message);
        }
    }

    /**
     * Begins, or goes on.
     *
     * @param decides what everything that is kept hangs on
     * @return whether all was done already
     */
    boolean begin(String decides, boolean resume) throws IOException, CannotBegin {
        boolean there = files.exists(output) && files.listStatus(output).length > 0;
        if (there && !resume) {
            throw new CannotBegin(output + " is not empty; --resume goes on with it, or name another folder");
        }
        if (there) {
            if (!files.exists(new Path(output, DECIDES))) {
                throw new CannotBegin(output + " holds no run to go on with; name an empty folder");
            }
            if (!read(DECIDES).equals(decides)) {
                throw new CannotBegin("the stories, the rules or wirelint have changed since the run in " + output
                        + " began; name another folder");
            }
            return files.exists(new Path(output, DONE));
        }
        write(DECIDES, decides);
        return false;
    }

    /** All is given out; what it was made of goes. */
    void done() throws IOException {
        String decides = read(DECIDES);
        files.delete(new Path(output, "work"), true);
        write(DECIDES, decides);
        write(DONE, "");
    }

    String path(String name) {
        return new Path(new Path(output, "work"), name).toString();
    }

    String result(String name) {
        return new Path(output, name).toString();
    }

    /** Whether Spark has written a folder of the work to its end. */
    boolean isDone(String name) throws IOException {
        return files.exists(new Path(path(name), "_SUCCESS"));
    }

    void clear(String result) throws IOException {
        files.delete(new Path(output, result), true);
    }

    List<FileStatus> files(String name) throws IOException {
        return Arrays.stream(
                        files.listStatus(new Path(path(name)), p -> p.getName().startsWith("part-")))
                .sorted((one, other) -> one.getPath().compareTo(other.getPath()))
                .toList();
    }

    /** What tells the files under an address from what they were or will be. */
    static String stamp(String address, Configuration configuration) throws IOException {
        Path path = new Path(address);
        FileSystem files = path.getFileSystem(configuration);
        long count = 0;
        long length = 0;
        long latest = 0;
        if (files.exists(path)) {
            RemoteIterator<LocatedFileStatus> all = files.listFiles(path, true);
            while (all.hasNext()) {
                LocatedFileStatus file = all.next();
                count++;
                length += file.getLen();
                latest = Math.max(latest, file.getModificationTime());
            }
        }
        return address + " " + count + " " + length + " " + latest;
    }

    private String read(String name) throws IOException {
        try (var in = files.open(new Path(output, name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void write(String name, String text) throws IOException {
        try (OutputStream out = files.create(new Path(output, name), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
