package dev.wirelint.facts.repeats;

import dev.wirelint.text.FirstPlaces;
import dev.wirelint.text.Place;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A passage that stands nearly unchanged in several stories.
 *
 * @param print the fingerprint most of them have
 * @param prompt whether it speaks to a reader or lacks the shape of a sentence
 */
public record Repeat(ParagraphFingerprint print, int stories, boolean prompt, List<Place> places) {
    public Repeat {
        places = List.copyOf(places);
    }

    void write(DataOutput out) throws IOException {
        print.write(out);
        out.writeInt(stories);
        out.writeBoolean(prompt);
        new FirstPlaces(places).write(out);
    }

    static Repeat read(DataInput in) throws IOException {
        ParagraphFingerprint print = ParagraphFingerprint.read(in);
        return new Repeat(
                print, in.readInt(), in.readBoolean(), FirstPlaces.read(in).list());
    }
}
