package dev.wirelint.serve.languagetool;

import java.util.List;

/** Where writing tools are answered: by evidence, as paragraphs, as stories. */
final class WritingToolAddress {
    static final String GUESSED = "/v2";
    static final String PARAGRAPH = "/paragraph/v2";
    static final String STORY = "/story/v2";

    private WritingToolAddress() {}

    /** The same door under each. */
    static List<String> of(String door) {
        return List.of(GUESSED + door, PARAGRAPH + door, STORY + door);
    }
}
