package dev.wirelint.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a file says of its story beyond the copy.
 *
 * @param language the code of the language it is written in, as given; empty where none is given
 * @param people names of people the story is filed under
 * @param places names of places
 * @param organisations names of organisations
 * @param dates when it was written, changed or issued
 * @param sections the sections, genres and desks it is filed under, as given
 * @param filing which story it is a version of
 */
public record Metadata(
        String language,
        List<String> people,
        List<String> places,
        List<String> organisations,
        List<StoryDate> dates,
        List<String> sections,
        Filing filing) {
    /** Nothing said. */
    public static final Metadata NONE =
            new Metadata("", List.of(), List.of(), List.of(), List.of(), List.of(), Filing.NONE);

    public Metadata {
        people = List.copyOf(people);
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
        dates = List.copyOf(dates);
        sections = List.copyOf(sections);
    }

    /** The same, in a language that is said elsewhere in the file, where this says none. */
    public Metadata orIn(String said) {
        return language.isEmpty() ? new Metadata(said, people, places, organisations, dates, sections, filing) : this;
    }

    /** The same of a version that is filed so. */
    public Metadata filed(Filing as) {
        return new Metadata(language, people, places, organisations, dates, sections, as);
    }

    /** All names the story is filed under. */
    public List<String> names() {
        return Stream.of(people, places, organisations).flatMap(List::stream).toList();
    }
}
