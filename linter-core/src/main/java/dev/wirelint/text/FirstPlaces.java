package dev.wirelint.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first places of something that stands in many files, in the order of the files' names and at most {@value #MOST}
 * of them, so that what is kept does not grow with the files.
 */
public record FirstPlaces(List<Place> list) {
    /** By the file's name, then by the place in the file. */
    public static final Comparator<Place> BY_FILE =
            Comparator.comparing(Place::file).thenComparingInt(p -> p.start().offset());

    public static final FirstPlaces NONE = new FirstPlaces(List.of());

    private static final int MOST = 40;

    /** @param list sorted by file */
    public FirstPlaces {
        list = List.copyOf(list);
    }

    public static FirstPlaces of(Place place) {
        return new FirstPlaces(List.of(place));
    }

    /** The first of both. */
    public FirstPlaces merge(FirstPlaces other) {
        if (other.list.isEmpty() || (isFull() && BY_FILE.compare(other.list.get(0), list.get(MOST - 1)) >= 0)) {
            return this;
        }
        return new FirstPlaces(Stream.concat(list.stream(), other.list.stream())
                .sorted(BY_FILE)
                .limit(MOST)
                .toList());
    }

    private boolean isFull() {
        return list.size() == MOST;
    }
}
