package dev.wirelint.analysis.repeats;

import dev.wirelint.text.Place;
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
}
