package dev.wirelint.facts.versions;

import dev.wirelint.text.Place;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * One sentence, or part of one, that is quoted.
 *
 * @param words as they stand between the marks
 * @param speaker the last word of the speaker's name, or the noun where the copy gives no name; empty where it gives
 *     neither
 * @param above whether it stands in a headline or a deck, where words are cut to fit
 */
public record VersionQuote(String words, String speaker, boolean above, Place place) {
    void write(DataOutput out) throws IOException {
        VersionText.write(words, out);
        VersionText.write(speaker, out);
        out.writeBoolean(above);
        place.write(out);
    }

    static VersionQuote read(DataInput in) throws IOException {
        return new VersionQuote(in.readUTF(), in.readUTF(), in.readBoolean(), Place.read(in));
    }
}
