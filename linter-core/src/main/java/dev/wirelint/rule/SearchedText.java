package dev.wirelint.rule;

import java.util.HashMap;
import java.util.Map;

/** The text of one story, in which words are looked for once however often they are asked for; for one thread. */
public final class SearchedText {
    private final String text;
    private final Map<String, Boolean> known = new HashMap<>();

    public SearchedText(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether the words stand anywhere in the story. */
    public boolean holds(String words) {
        return known.computeIfAbsent(words, text::contains);
    }
}
