package dev.wirelint.facts.versions;

import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A place of a sentence that names somebody or something.
 *
 * @param span its place in the sentence, without a title
 * @param kind what bears the name
 * @param given the given name of a person, as the story has it; empty where it has none, and of what is no person
 * @param family the family name of a person, or the whole name of what is none
 */
public record VersionName(Span span, NameKind kind, String given, String family) {
    /** What bears a name. */
    public enum NameKind {
        PERSON,
        PLACE,
        BODY,
        UNKNOWN
    }

    public boolean isPerson() {
        return kind == NameKind.PERSON;
    }

    void write(DataOutput out) throws IOException {
        VersionText.write(span, out);
        out.writeUTF(kind.name());
        out.writeUTF(given);
        out.writeUTF(family);
    }

    static VersionName read(DataInput in) throws IOException {
        return new VersionName(VersionText.span(in), NameKind.valueOf(in.readUTF()), in.readUTF(), in.readUTF());
    }
}
