package dev.wirelint.facts.versions;

import dev.wirelint.text.Place;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What a version tells editors or readers of what has changed in it: an advisory line or a correction. */
public record VersionNote(String text, Place place) {
    void write(DataOutput out) throws IOException {
        VersionText.write(text, out);
        place.write(out);
    }

    static VersionNote read(DataInput in) throws IOException {
        return new VersionNote(in.readUTF(), Place.read(in));
    }
}
