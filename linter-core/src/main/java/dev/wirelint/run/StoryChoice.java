package dev.wirelint.run;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Which files are taken.
 *
 * @param excluded those of a folder to leave out
 * @param named those that somebody says are stories, whatever they look like
 * @param asked whether a format was asked for, so that a file that is named itself is a story
 * @param ignores whether {@code .gitignore} and {@code .wirelintignore} leave out files of a folder too
 * @param strict whether one that is named itself is left out as one of a folder is
 * @param seen told of each file of a folder, and of each folder that is left out with all in it
 */
public record StoryChoice(
        Predicate<Path> excluded,
        Predicate<Path> named,
        boolean asked,
        boolean ignores,
        boolean strict,
        Consumer<Path> seen) {
    /** All stories but those that ignore files leave out. */
    public static final StoryChoice USUAL =
            new StoryChoice(file -> false, file -> false, false, true, false, file -> {});
}
