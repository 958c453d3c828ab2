package dev.wirelint.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first places of something that stands in many files, in the order of the files' names and at most {@value #MOST}
 * of them, so that what is kept does not grow with the files.
 */
public record FirstPlaces(List<Place> list) {
    /** By the file's name, then by the place in the file. */
    public static final Comparator<Place> BY_FILE = FirstPlaces::compare;

    public static final FirstPlaces NONE = new FirstPlaces(List.of());

    private static final int MOST = 40;

    /** @param list sorted by file */
    public FirstPlaces {
        list = List.copyOf(list);
    }

    public static FirstPlaces of(Place place) {
        return new FirstPlaces(List.of(place));
    }

    /** Whether some file has places of both. */
    public boolean meets(FirstPlaces other) {
        Set<String> files = list.stream().map(Place::file).collect(Collectors.toSet());
        return other.list.stream().anyMatch(p -> files.contains(p.file()));
    }

    /** The name of the file that comes first; there must be a place. */
    public String firstFile() {
        return list.get(0).file();
    }

    /** The first of both. */
    public FirstPlaces merge(FirstPlaces other) {
        return merge(other, MOST);
    }

    /** The first of both, and fewer of them than would be kept otherwise. */
    public FirstPlaces merge(FirstPlaces other, int most) {
        List<Place> first = InOrder.first(list, other.list, BY_FILE, most);
        return first == list ? this : new FirstPlaces(first);
    }

    private static int compare(Place one, Place other) {
        int files = one.file().compareTo(other.file());
        return files != 0
                ? files
                : Integer.compare(one.start().offset(), other.start().offset());
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
