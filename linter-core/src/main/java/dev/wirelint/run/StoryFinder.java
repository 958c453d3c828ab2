package dev.wirelint.run;

import dev.wirelint.config.Configurations;
import dev.wirelint.format.StoryFile;
import dev.wirelint.report.LeftOut;
import dev.wirelint.report.LeftOut.Reason;
import dev.wirelint.run.cache.FileStamp;
import dev.wirelint.run.git.IgnoreFiles;
import dev.wirelint.text.ShownPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a run was given into inputs. A file is taken as it is; of a folder, the stories in it and below, sorted,
 * without hidden files and folders. What is reached twice is checked once.
 */
public final class StoryFinder {
    /** What standard input is shown as. */
    public static final String STDIN = "<stdin>";

    private final InputStream stdin;
    private final StoryChoice choice;
    private final Path from;
    private final IgnoreFiles ignored = new IgnoreFiles();
    private final List<Input> inputs = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> barren = new ArrayList<>();
    private final List<Path> walked = new ArrayList<>();
    private final FilesReached reached = new FilesReached();

    private StoryFinder(InputStream stdin, StoryChoice choice, Path from) {
        this.stdin = stdin;
        this.choice = choice;
        this.from = from;
    }

    /**
     * Finds the stories behind paths. Reports that wirelint has written are none.
     *
     * @param paths files and folders; {@code -} is standard input
     * @param stdin read only where {@code -} is among the paths
     * @param stdinName the file that standard input is to count as; absent where it has none
     * @param choice the files to take
     * @param from the folder that paths count from; empty for the one the process works in
     */
    public static Found find(
            List<String> paths, InputStream stdin, Optional<Path> stdinName, StoryChoice choice, Path from) {
        StoryFinder finder = new StoryFinder(stdin, choice, from);
        Set<String> given = new HashSet<>();
        for (String path : paths) {
            if (!given.add(path)) {
                continue;
            }
            if (path.equals("-")) {
                finder.stream(stdinName);
            } else {
                finder.add(path);
            }
        }
        return finder.found(paths);
    }

    /** Whether a walk through a folder would take a story as somebody is writing it. */
    public static boolean takes(Manuscript text, StoryChoice choice, Path folder) {
        Path file = text.place();
        FileLook look = new FileLook(StoryFile.kind(file, text.text()), false);
        return !HiddenFiles.isHidden(file)
                && !choice.excluded().test(file)
                && choice.whyNoStory(file, look).isEmpty()
                && !new StoryFinder(InputStream.nullInputStream(), choice, folder).isIgnoredWithin(file);
    }

    private Found found(List<String> paths) {
        boolean filesAlone = barren.isEmpty() && inputs.isEmpty() && walked.isEmpty();
        boolean asAsked =
                choice.strict() || leftOut.stream().noneMatch(l -> l.reason().isOfTheFile());
        return new Found(inputs, leftOut, filesAlone && !asAsked ? paths : barren, walked);
    }

    private void stream(Optional<Path> name) {
        if (name.isEmpty()) {
            inputs.add(new Input.Stream(stdin, STDIN, Configurations.unnamed(from)));
            return;
        }
        Path place = from.resolve(name.get());
        if (choice.excluded().test(place) || isIgnoredWithin(place)) {
            leaveOut(place, choice.excluded().test(place) ? Reason.EXCLUDED : Reason.IGNORED);
        } else {
            inputs.add(new Input.Stream(stdin, ShownPath.asGiven(place), place));
        }
    }

    private void add(String given) {
        try {
            Path path = from.resolve(given);
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.exists(path)) {
                story(path);
            } else {
                inputs.add(
                        new Input.Missing(ShownPath.asGiven(path), "there is no such file or folder; check the path"));
            }
        } catch (InvalidPathException e) {
            inputs.add(new Input.Missing(given, "this cannot be a path here (" + e.getReason() + "); check it"));
        }
    }

    private void folder(Path folder) {
        List<Input> found = new ArrayList<>();
        if (choice.ignores()) {
            ignored.enter(folder);
        }
        walked.add(folder);
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                if (dir.equals(folder)) {
                    return FileVisitResult.CONTINUE;
                }
                Optional<Reason> why = HiddenFiles.isHidden(dir)
                        ? Optional.of(Reason.HIDDEN)
                        : isIgnored(dir, true) ? Optional.of(Reason.IGNORED) : Optional.empty();
                why.ifPresent(w -> leaveOut(dir, w));
                return why.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Optional<FileStamp> stamp = Optional.of(FileStamp.of(attributes));
                Optional<Reason> why = attributes.isOther() ? Optional.of(Reason.OTHER_FORMAT) : whyNot(file, stamp);
                why.ifPresentOrElse(w -> leaveOut(file, w), () -> {
                    choice.seen().accept(file);
                    found.add(new Input.File(file, ShownPath.asGiven(file), stamp));
                });
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                boolean leftOut = !file.equals(folder) && (HiddenFiles.isHidden(file) || isIgnored(file, true));
                if (!leftOut && !(e instanceof FileSystemLoopException)) {
                    found.add(Input.Missing.unread(file, e));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
                if (e != null) {
                    found.add(Input.Missing.unread(dir, e));
                }
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            found.add(Input.Missing.unread(folder, e));
        }
        if (found.isEmpty()) {
            barren.add(ShownPath.asGiven(folder));
        }
        found.sort(Comparator.comparing(Input::name));
        for (Input input : found) {
            if (!(input instanceof Input.File file) || reached.isNew(file)) {
                inputs.add(input);
            }
        }
    }

    /** A file that is named itself; what has to show that it is a story shows it here too. */
    private void story(Path path) {
        Optional<Reason> why = choice.strict()
                ? lyingIn(path).or(() -> whyNot(path, FileStamp.at(path)))
                : choice.asked() || choice.named().test(path) || !StoryFile.isForeign(path)
                        ? Optional.empty()
                        : Optional.of(Reason.DATA);
        if (why.isPresent()) {
            leaveOut(path, why.get());
            return;
        }
        Input.File file = new Input.File(path, ShownPath.asGiven(path), FileStamp.at(path));
        if (reached.isNew(file)) {
            inputs.add(file);
        }
    }

    /** Why a walk through the folder that paths count from would not come upon a file. */
    private Optional<Reason> lyingIn(Path path) {
        if (HiddenFiles.isUnder(from, path)) {
            return Optional.of(Reason.HIDDEN);
        }
        return isIgnoredWithin(path) ? Optional.of(Reason.IGNORED) : Optional.empty();
    }

    /** Why a file is no story of a folder; absent where it is one. */
    private Optional<Reason> whyNot(Path file, Optional<FileStamp> stamp) {
        if (HiddenFiles.isHidden(file)) {
            return Optional.of(Reason.HIDDEN);
        }
        if (choice.excluded().test(file)) {
            return Optional.of(Reason.EXCLUDED);
        }
        FileLook look = choice.look(file, stamp);
        Optional<Reason> why = choice.whyNoStory(file, look);
        if (why.isPresent()) {
            return why.get().isByItsLooks() && look.isReport() ? Optional.of(Reason.OWN_REPORT) : why;
        }
        if (isIgnored(file, false)) {
            return Optional.of(Reason.IGNORED);
        }
        return look.isReportIn(file) ? Optional.of(Reason.OWN_REPORT) : Optional.empty();
    }

    /** What git and wirelint keep for themselves is no matter of anybody's. */
    private void leaveOut(Path path, Reason why) {
        choice.seen().accept(path);
        String name = path.getFileName().toString();
        if (!name.startsWith(".git") && !name.startsWith(".wirelint")) {
            leftOut.add(new LeftOut(ShownPath.asGiven(path), why));
        }
    }

    private boolean isIgnored(Path path, boolean isFolder) {
        return choice.ignores() && ignored.leaveOut(path, isFolder);
    }

    /** Whether a file that nobody walked to is ignored, by itself or for a folder it lies in. */
    private boolean isIgnoredWithin(Path path) {
        return choice.ignores() && ignored.leaveOutWithin(path, from);
    }
}
