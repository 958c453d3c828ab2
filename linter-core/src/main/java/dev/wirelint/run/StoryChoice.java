package dev.wirelint.run;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Which files of a folder are taken; one that is named itself always is.
 *
 * @param excluded those to leave out
 * @param named those that somebody says are stories, whatever they look like
 * @param ignores whether {@code .gitignore} and {@code .wirelintignore} leave out files too
 */
public record StoryChoice(Predicate<Path> excluded, Predicate<Path> named, boolean ignores) {
    /** All stories but those that ignore files leave out. */
    public static final StoryChoice USUAL = new StoryChoice(file -> false, file -> false, true);
}
