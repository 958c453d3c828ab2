package dev.wirelint.facts.versions;

import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads what versions are made of. */
final class VersionText {
    /** A text that is longer cannot be written as one. */
    private static final int LONGEST = 16_000;

    private VersionText() {}

    static void write(Span span, DataOutput out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    static Span span(DataInput in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    static void write(String text, DataOutput out) throws IOException {
        out.writeUTF(cut(text));
    }

    static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    static void write(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    static List<String> texts(DataInput in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return List.copyOf(texts);
    }

    /** Writes one of several. */
    interface PartWriter<T> {
        void write(T part, DataOutput out) throws IOException;
    }

    /** Reads one of several. */
    interface PartReader<T> {
        T read(DataInput in) throws IOException;
    }

    static <T> void write(List<T> parts, PartWriter<T> writer, DataOutput out) throws IOException {
        out.writeInt(parts.size());
        for (T part : parts) {
            writer.write(part, out);
        }
    }

    static <T> List<T> read(PartReader<T> reader, DataInput in) throws IOException {
        List<T> parts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(reader.read(in));
        }
        return List.copyOf(parts);
    }
}
