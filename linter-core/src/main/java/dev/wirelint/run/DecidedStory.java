package dev.wirelint.run;

import dev.wirelint.finding.LetStand;
import java.util.List;

/**
 * A story after what an editor decided of it.
 *
 * @param mended the story, and what kept it from being written
 * @param left where a decision was not carried out, and why
 * @param settings what is to stand by the configuration, which an editor writes
 * @param done whether everything had been done before
 */
public record DecidedStory(MendedStory mended, List<String> left, List<LetStand> settings, boolean done) {
    public DecidedStory {
        left = List.copyOf(left);
        settings = List.copyOf(settings);
    }
}
