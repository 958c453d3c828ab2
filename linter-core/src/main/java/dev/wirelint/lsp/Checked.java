package dev.wirelint.lsp;

import dev.wirelint.desk.Learned;
import dev.wirelint.report.CheckedStory;
import java.util.Optional;

/** A document with what was found in just that text of it, and, once somebody asks, what it says. */
final class Checked {
    private final OpenStory document;
    private final CheckedStory story;
    private final Lines lines;
    private boolean asked;
    private Optional<Learned> learned = Optional.empty();

    Checked(OpenStory document, CheckedStory story) {
        this.document = document;
        this.story = story;
        this.lines = document.lines();
    }

    OpenStory document() {
        return document;
    }

    CheckedStory story() {
        return story;
    }

    Lines lines() {
        return lines;
    }

    /** What the text says; absent where no copy could be read in it. */
    synchronized Optional<Learned> learned() {
        if (!asked) {
            asked = true;
            learned = Learned.from(story);
        }
        return learned;
    }
}
