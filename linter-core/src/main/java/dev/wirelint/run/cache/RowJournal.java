package dev.wirelint.run.cache;

import dev.wirelint.finding.Finding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run has found in the rows of an archive so far, in a file of its own, from which a later run goes on where
 * this one is cut off. It is written batch by batch, so that what is cut off is a tail that nobody reads, and taken
 * away when the archive is done. One run at a time holds it.
 */
public final class RowJournal implements AutoCloseable {
    private static final int HEAD = 2 * Integer.BYTES;

    private final Path file;
    private final FileChannel channel;
    private final FileLock held;
    private boolean goesOn;
    private String told = "no run of it was cut off; checked from its first row";
    private boolean broken;
    private long at;
    private long first;

    private RowJournal(Path file, FileChannel channel, FileLock held) {
        this.file = file;
        this.channel = channel;
        this.held = held;
    }

    /**
     * Some rows that are done.
     *
     * @param rows how many
     * @param found what was found in those in which there was something, by their number in the batch, from 0
     * @param facts what they say, as far as it is to be compared with others
     */
    public record Batch(int rows, Map<Integer, List<Finding>> found, List<byte[]> facts) {
        public Batch {
            found = Map.copyOf(found);
            facts = List.copyOf(facts);
        }
    }

    /** A journal that nobody will go on with, for a run that has to go through its rows twice. */
    public static RowJournal passing() throws IOException {
        Path file = Files.createTempFile("wirelint-", ".rows");
        return open(file, "", false).orElseThrow(() -> new IOException(file + " cannot be written"));
    }

    /**
     * Opens the journal of an archive; absent where it cannot be written or another run holds it.
     *
     * @param decides what all of it hangs on: the archive as it is, the rules, the program
     * @param resume whether to go on with what an earlier run has left
     */
    static Optional<RowJournal> open(Path file, String decides, boolean resume) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock held = lock(channel);
            if (held == null) {
                channel.close();
                return Optional.empty();
            }
            RowJournal journal = new RowJournal(file, channel, held);
            journal.begin(decides.getBytes(StandardCharsets.UTF_8), resume);
            return Optional.of(journal);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void begin(byte[] decides, boolean resume) throws IOException {
        Optional<byte[]> before = resume ? read() : Optional.empty();
        goesOn = before.filter(b -> Arrays.equals(b, decides)).isPresent();
        if (goesOn) {
            told = "went on where the last run was cut off";
        } else {
            if (before.isPresent()) {
                told =
                        "it, the rules or wirelint have changed since the last run was cut off; checked from its first row";
            }
            at = 0;
            channel.truncate(0);
            write(decides);
        }
        first = at;
    }

    /**
     * Goes back to the first row, to read again what was added.
     *
     * @throws IOException where it could not all be written, so that there is nothing to go by
     */
    public void again() throws IOException {
        if (broken) {
            throw new IOException("what was found in its rows could not be kept (" + file + ")");
        }
        at = first;
        goesOn = true;
    }

    /** What there is to say to somebody who wants to go on. */
    public String told() {
        return told;
    }

    /** The next rows that an earlier run has done; absent where it was cut off, from where on rows are added. */
    public Optional<Batch> next() {
        if (!goesOn) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> bytes = read();
            if (bytes.isPresent()) {
                return Optional.of(RowBatchData.read(bytes.get()));
            }
            channel.truncate(at);
        } catch (IOException | RuntimeException e) {
            broken = true;
        }
        goesOn = false;
        return Optional.empty();
    }

    /** Adds rows that are done. */
    public void add(Batch batch) {
        if (broken) {
            return;
        }
        try {
            write(RowBatchData.of(batch));
        } catch (IOException e) {
            // A disk that is full keeps no journal; the run itself goes on.
            broken = true;
        }
    }

    /** The next bytes that were written together; absent where there are none, or none that are whole. */
    private Optional<byte[]> read() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        if (channel.size() - at < HEAD || !fill(head, at)) {
            return Optional.empty();
        }
        int length = head.getInt();
        int sum = head.getInt();
        if (length < 0 || channel.size() - at - HEAD < length) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        if (!fill(bytes, at + HEAD) || Pack.sum(bytes.array()) != sum) {
            return Optional.empty();
        }
        at += HEAD + length;
        return Optional.of(bytes.array());
    }

    private boolean fill(ByteBuffer bytes, long from) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                return false;
            }
        }
        bytes.flip();
        return true;
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(HEAD + bytes.length);
        all.putInt(bytes.length).putInt(Pack.sum(bytes)).put(bytes).flip();
        while (all.hasRemaining()) {
            at += channel.write(all, at);
        }
    }

    /** Takes the journal away, since there is nothing to go on with; one that stays serves nobody and is swept. */
    public void done() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            broken = true;
        }
    }

    @Override
    public void close() {
        try {
            held.close();
            channel.close();
        } catch (IOException e) {
            broken = true;
        }
    }
}
