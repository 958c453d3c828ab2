package dev.wirelint.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
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
        return merge(other, MOST);
    }

    /** The first of both, and fewer of them than would be kept otherwise. */
    public FirstPlaces merge(FirstPlaces other, int most) {
        boolean full = list.size() == most;
        if (other.list.isEmpty() || (full && BY_FILE.compare(other.list.get(0), list.get(most - 1)) >= 0)) {
            return this;
        }
        return new FirstPlaces(Stream.concat(list.stream(), other.list.stream())
                .sorted(BY_FILE)
                .limit(most)
                .toList());
    }

    /** Writes the places so that {@link #read} gives the same. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(list.size());
        for (Place place : list) {
            place.write(out);
        }
    }

    public static FirstPlaces read(DataInput in) throws IOException {
        List<Place> list = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            list.add(Place.read(in));
        }
        return new FirstPlaces(list);
    }
}
