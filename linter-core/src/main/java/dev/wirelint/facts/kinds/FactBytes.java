package dev.wirelint.facts.kinds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Facts as bytes in memory, where nothing can go wrong with reading or writing but the facts themselves. */
public final class FactBytes {
    private FactBytes() {}

    /** What a writer writes. */
    public static <F> byte[] of(F facts, FactKind.FactWriter<F> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(facts, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What a reader reads. */
    public static <F> F read(byte[] bytes, FactKind.FactReader<F> reader) {
        try {
            return reader.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
