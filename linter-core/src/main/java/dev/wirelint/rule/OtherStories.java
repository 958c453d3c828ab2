package dev.wirelint.rule;

import dev.wirelint.text.FirstPlaces;
import dev.wirelint.text.Place;

/** Says in words where in other stories something stands. */
public final class OtherStories {
    private OtherStories() {}

    /** "in harbour.txt, line 7", or "in 3 other stories, first in harbour.txt, line 7". */
    public static String with(int stories, FirstPlaces places) {
        Place first = places.list().get(0);
        String name = first.file().substring(first.file().lastIndexOf('/') + 1);
        String there = "in " + name + ", line " + first.start().line();
        return stories == 1 ? there : "in " + stories + " other stories, first " + there;
    }
}
