package dev.wirelint.run;

import dev.wirelint.format.Archive;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the rows of an archive come from, which may be gone through twice; of standard input a copy is kept for it. */
final class ArchiveSource implements AutoCloseable {
    private final Input input;
    private final Watch watch;
    private final boolean twice;
    private @Nullable InputStream open;
    private @Nullable Path copy;

    ArchiveSource(Input input, Watch watch, boolean twice) {
        this.input = input;
        this.watch = watch;
        this.twice = twice;
    }

    String name() {
        return input.name();
    }

    Archive open(ReadOptions reading) throws IOException, UnreadableInput {
        return archive(first(), reading);
    }

    /** Opens it once more, when nobody counts how far it is read. */
    Archive openAgain(ReadOptions reading) throws IOException, UnreadableInput {
        close(open);
        return archive(copy != null ? Files.newInputStream(copy) : fresh(), reading);
    }

    private Archive archive(InputStream in, ReadOptions reading) {
        open = in;
        return Archive.open(in, input.place(), input.name(), reading);
    }

    private InputStream first() throws IOException, UnreadableInput {
        if (input instanceof Input.Stream given) {
            if (!twice) {
                return given.in();
            }
            Path file = Files.createTempFile("wirelint-", ".copy");
            copy = file;
            return new Copying(given.in(), Files.newOutputStream(file));
        }
        return input instanceof Manuscript ? fresh() : new CountedStream(fresh(), Files.size(input.place()), watch);
    }

    private InputStream fresh() throws UnreadableInput {
        return input instanceof Manuscript text
                ? new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8))
                : StoryFile.stream(input.place());
    }

    private static void close(@Nullable InputStream in) throws IOException {
        if (in != null) {
            in.close();
        }
    }

    @Override
    public void close() throws IOException {
        if (!(input instanceof Input.Stream) || twice) {
            close(open);
        }
        if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }

    /** Keeps what it reads; what it reads from stays open. */
    private static final class Copying extends InputStream {
        private final InputStream in;
        private final OutputStream copy;

        Copying(InputStream in, OutputStream copy) {
            this.in = in;
            this.copy = copy;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            if (read >= 0) {
                copy.write(read);
            }
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = in.read(into, from, most);
            if (read > 0) {
                copy.write(into, from, read);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            copy.close();
        }
    }
}
