package dev.wirelint.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A place in a file as an editor shows it: the offset is 0-based in UTF-16 code units, line and column are 1-based, the
 * column counted in UTF-16 code units too.
 */
public record Position(int offset, int line, int column) {
    /** Writes the position so that {@link #read} gives the same. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(offset);
        out.writeInt(line);
        out.writeInt(column);
    }

    public static Position read(DataInput in) throws IOException {
        return new Position(in.readInt(), in.readInt(), in.readInt());
    }
}
