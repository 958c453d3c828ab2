package dev.wirelint.run;

import dev.wirelint.text.SourceText;
import java.util.Optional;

/**
 * One input after its fixes.
 *
 * @param after what it reads now
 * @param fixes how many were applied
 * @param trouble why it could not be read or written, and what to do about it
 */
public record MendedStory(SourceText before, String after, int fixes, Optional<String> trouble) {
    static MendedStory trouble(String name, String message) {
        return new MendedStory(SourceText.of(name, ""), "", 0, Optional.of(message));
    }

    public String path() {
        return before.name();
    }

    public boolean isChanged() {
        return fixes > 0;
    }
}
