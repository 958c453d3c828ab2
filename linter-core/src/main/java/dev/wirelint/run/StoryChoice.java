package dev.wirelint.run;

import dev.wirelint.format.FileKind;
import dev.wirelint.report.LeftOut.Reason;
import dev.wirelint.run.cache.FileStamp;
import dev.wirelint.run.cache.SeenFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Which files are taken.
 *
 * @param excluded those of a folder to leave out
 * @param named those that somebody says are stories, whatever they look like
 * @param asked whether a format was asked for, so that a file that is named itself is a story
 * @param all whether papers of a project, templates and code are taken as well
 * @param ignores whether {@code .gitignore} and {@code .wirelintignore} leave out files of a folder too
 * @param strict whether one that is named itself is left out as one of a folder is
 * @param seen told of each file of a folder, and of each folder that is left out with all in it
 * @param known what files looked like to earlier runs
 */
public record StoryChoice(
        Predicate<Path> excluded,
        Predicate<Path> named,
        boolean asked,
        boolean all,
        boolean ignores,
        boolean strict,
        Consumer<Path> seen,
        SeenFiles known) {
    /** All stories but those that ignore files leave out. */
    public static final StoryChoice USUAL =
            new StoryChoice(file -> false, file -> false, false, false, true, false, file -> {}, SeenFiles.NONE);

    /** The same, of whom it is known what some files looked like. */
    public StoryChoice knowing(SeenFiles files) {
        return new StoryChoice(excluded, named, asked, all, ignores, strict, seen, files);
    }

    /** What a file looks like. */
    FileLook look(Path file, Optional<FileStamp> stamp) {
        return stamp.map(s -> FileLook.at(file, s, known))
                .orElseGet(() -> FileLook.at(file, FileStamp.UNKNOWN, SeenFiles.NONE));
    }

    /** Why a file that looks so is no story of a folder; absent where it is one. */
    Optional<Reason> whyNoStory(Path file, FileLook look) {
        return named.test(file) ? Optional.empty() : reason(look.kind()).filter(r -> !all || !r.isByItsLooks());
    }

    private static Optional<Reason> reason(FileKind kind) {
        return switch (kind) {
            case STORY -> Optional.empty();
            case OTHER_FORMAT -> Optional.of(Reason.OTHER_FORMAT);
            case DATA -> Optional.of(Reason.DATA);
            case PAPER -> Optional.of(Reason.PAPER);
            case TEMPLATE -> Optional.of(Reason.TEMPLATE);
            case MAIL -> Optional.of(Reason.MAIL);
            case CODE -> Optional.of(Reason.CODE);
        };
    }
}
