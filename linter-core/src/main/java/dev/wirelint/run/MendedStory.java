package dev.wirelint.run;

import dev.wirelint.text.SourceText;
import java.util.Optional;

/**
 * One input after its fixes.
 *
 * @param after what it reads now, or would read if it could have been written
 * @param fixes how many were applied, or would have been
 * @param trouble why it could not be read or written, and what to do about it
 */
public record MendedStory(SourceText before, String after, int fixes, Optional<String> trouble) {
    static MendedStory trouble(String name, String message) {
        return new MendedStory(SourceText.of(name, ""), "", 0, Optional.of(message));
    }

    /** The same where its file cannot be written and so is as it was. */
    MendedStory unwritten(String message) {
        return new MendedStory(before, after, fixes, Optional.of(message));
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
