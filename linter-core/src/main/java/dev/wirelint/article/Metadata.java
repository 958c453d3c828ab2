package dev.wirelint.article;

import java.util.List;

/**
 * What a file says of its story beyond the copy.
 *
 * @param language the code of the language it is written in, as given; empty where none is given
 * @param people names of people the story is filed under
 * @param places names of places
 * @param organisations names of organisations
 */
public record Metadata(String language, List<String> people, List<String> places, List<String> organisations) {
    /** Nothing said. */
    public static final Metadata NONE = new Metadata("", List.of(), List.of(), List.of());

    public Metadata {
        people = List.copyOf(people);
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
    }
}
