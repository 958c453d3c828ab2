package dev.wirelint.run;

import java.nio.file.Path;

/**
 * A story as somebody is writing it: the text as it was at one moment, whatever the disk holds. It never changes; the
 * next keystroke makes another.
 *
 * @param place the file it is or will be, which says its format and what configuration holds for it
 * @param name the path as it is shown to people
 * @param version higher than those of all earlier texts of this story
 */
public record Manuscript(Path place, String name, int version, String text) implements Input {
    /** In characters; no story is longer, and nobody who is writing waits for one. */
    public static final int LONGEST = 1 << 20;
}
