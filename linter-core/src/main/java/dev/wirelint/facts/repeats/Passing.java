package dev.wirelint.facts.repeats;

import dev.wirelint.text.FirstPlaces;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The stories that have one passage, word for word.
 *
 * @param prompt whether it speaks to a reader or lacks the shape of a sentence, as furniture does
 * @param places where it stands first
 */
record Passing(int stories, boolean prompt, FirstPlaces places) {
    static final Passing NOWHERE = new Passing(0, false, FirstPlaces.NONE);

    Passing merge(Passing other) {
        return new Passing(stories + other.stories, prompt || other.prompt, places.merge(other.places));
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(stories);
        out.writeBoolean(prompt);
        places.write(out);
    }

    static Passing read(DataInput in) throws IOException {
        int stories = in.readInt();
        boolean prompt = in.readBoolean();
        return new Passing(stories, prompt, FirstPlaces.read(in));
    }
}
