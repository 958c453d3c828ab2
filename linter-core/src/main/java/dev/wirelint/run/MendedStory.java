package dev.wirelint.run;

import dev.wirelint.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * One input after its fixes.
 *
 * @param after what it reads now, or would read if it could have been written
 * @param fixes how many were applied, or would have been
 * @param refused where a fix was not made because the file would no longer read the same, and what to do about it
 * @param trouble why it could not be read or written, and what to do about it
 * @param left how many findings an editor is left with, as far as somebody looked
 */
public record MendedStory(
        SourceText before, String after, int fixes, List<String> refused, Optional<String> trouble, int left) {
    public MendedStory {
        refused = List.copyOf(refused);
    }

    static MendedStory trouble(String name, String message) {
        return new MendedStory(SourceText.of(name, ""), "", 0, List.of(), Optional.of(message), 0);
    }

    /** The same where its file cannot be written and so is as it was. */
    MendedStory unwritten(String message) {
        return new MendedStory(before, after, fixes, refused, Optional.of(message), 0);
    }

    public String path() {
        return before.name();
    }

    public boolean isChanged() {
        return fixes > 0 && trouble.isEmpty();
    }

    /** Whether there were fixes to make and its file could not be written. */
    public boolean isUnwritten() {
        return fixes > 0 && trouble.isPresent();
    }
}
