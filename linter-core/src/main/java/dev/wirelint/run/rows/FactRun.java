package dev.wirelint.run.rows;

import dev.wirelint.facts.kinds.KeyedFact;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Facts in a file, one after the other. */
record FactRun(DataInputStream in) implements Iterator<KeyedFact>, AutoCloseable {
    private static final int BUFFER = 1 << 16;

    static FactRun open(Path file) throws IOException {
        return new FactRun(new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file)), BUFFER)));
    }

    static void write(Iterator<KeyedFact> facts, Path file) throws IOException {
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream bytes = Files.newOutputStream(file);
                DataOutputStream out = new DataOutputStream(
                        new BufferedOutputStream(new DeflaterOutputStream(bytes, quick, BUFFER), BUFFER))) {
            while (facts.hasNext()) {
                KeyedFact fact = facts.next();
                write(fact.group(), out);
                write(fact.order(), out);
                write(fact.value(), out);
            }
        } finally {
            quick.end();
        }
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public boolean hasNext() {
        in.mark(1);
        try {
            boolean more = in.read() >= 0;
            if (more) {
                in.reset();
            }
            return more;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public KeyedFact next() {
        try {
            return new KeyedFact(bytes(), bytes(), bytes());
        } catch (EOFException e) {
            throw new NoSuchElementException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() throws IOException {
        return in.readNBytes(in.readInt());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
