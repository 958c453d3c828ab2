package dev.wirelint.facts.repeats;

import dev.wirelint.text.Place;
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
}
