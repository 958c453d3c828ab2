package dev.wirelint.analysis.repeats;

import dev.wirelint.text.Place;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The stories that have one passage, word for word.
 *
 * @param prompt whether it speaks to a reader or lacks the shape of a sentence, as furniture does
 * @param places where it stands, at most {@value #MOST_PLACES}
 */
record Passing(int stories, boolean prompt, List<Place> places) {
    static final Passing NOWHERE = new Passing(0, false, List.of());

    private static final int MOST_PLACES = 40;
    static final Comparator<Place> BY_FILE =
            Comparator.comparing(Place::file).thenComparingInt(p -> p.start().offset());

    Passing {
        places = List.copyOf(places);
    }

    Passing merge(Passing other) {
        List<Place> all = new ArrayList<>(places);
        all.addAll(other.places);
        all.sort(BY_FILE);
        return new Passing(
                stories + other.stories, prompt || other.prompt, all.subList(0, Math.min(all.size(), MOST_PLACES)));
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(stories);
        out.writeBoolean(prompt);
        out.writeInt(places.size());
        for (Place place : places) {
            place.write(out);
        }
    }

    static Passing read(DataInput in) throws IOException {
        int stories = in.readInt();
        boolean prompt = in.readBoolean();
        List<Place> places = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            places.add(Place.read(in));
        }
        return new Passing(stories, prompt, places);
    }
}
