package dev.wirelint.facts.versions;

import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * An age that a sentence gives somebody.
 *
 * @param span its place in the sentence
 * @param family the family name of whose it is; empty where the words are not clear about it
 */
public record VersionAge(Span span, String family, int least, int most) {
    void write(DataOutput out) throws IOException {
        VersionText.write(span, out);
        out.writeUTF(family);
        out.writeInt(least);
        out.writeInt(most);
    }

    static VersionAge read(DataInput in) throws IOException {
        return new VersionAge(VersionText.span(in), in.readUTF(), in.readInt(), in.readInt());
    }
}
