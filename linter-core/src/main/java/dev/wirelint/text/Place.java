package dev.wirelint.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Characters of a named file, the end exclusive; it stands by itself, without the file's text at hand. */
public record Place(String file, Position start, Position end) {
    /** The characters' offsets in the decoded file. */
    public Span span() {
        return new Span(start.offset(), end.offset());
    }

    /** Writes the place so that {@link #read} gives the same. */
    public void write(DataOutput out) throws IOException {
        out.writeUTF(file);
        start.write(out);
        end.write(out);
    }

    public static Place read(DataInput in) throws IOException {
        return new Place(in.readUTF(), Position.read(in), Position.read(in));
    }
}
