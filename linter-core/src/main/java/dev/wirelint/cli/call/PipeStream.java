package dev.wirelint.cli.call;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A stream of the process that lets its reader leave early, as {@code head} does: what is written after that goes
 * nowhere, and nobody is told. Every other failure is one.
 */
public final class PipeStream extends OutputStream {
    /** Where Linux says what the standard output and the standard error are. */
    private static final Path STREAMS = Path.of("/proc/self/fd");

    private final OutputStream stream;
    private final Path link;
    private boolean left;

    /** Writes to an open stream of the process, by its number. */
    public PipeStream(FileDescriptor descriptor, int number) {
        this.stream = new FileOutputStream(descriptor);
        this.link = STREAMS.resolve(String.valueOf(number));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            stream.write(bytes, from, length);
        } catch (IOException e) {
            if (!isPipe(e)) {
                throw e;
            }
            left = true;
        }
    }

    /** A pipe fails for no other reason; what else may be left early says so in words. */
    private boolean isPipe(IOException e) {
        if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return true;
        }
        try {
            return Files.readSymbolicLink(link).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
