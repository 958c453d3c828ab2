package dev.wirelint.cli;

import dev.wirelint.desk.Desk;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.OneCause;
import dev.wirelint.report.Report;
import dev.wirelint.run.Stories;
import dev.wirelint.text.DiskTrouble;
import dev.wirelint.text.Escaped;
import dev.wirelint.watch.FolderWatch;
import dev.wirelint.watch.TouchedFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A check that is made again whenever a story, or what holds for it, changes; what changed is shown before the sum. */
final class WatchedCheck {
    private static final String CLEAR = "\u001B[2J\u001B[3J\u001B[H";

    private final Desk desk;
    private final CheckOptions asked;
    private final Console console;
    private final Path baseline;
    private final OpenedPlace opened;
    private final Set<String> there = new HashSet<>();
    private Set<Path> stories = Set.of();

    WatchedCheck(Desk desk, CheckOptions asked, Console console, Path baseline) {
        this.desk = desk;
        this.asked = asked;
        this.console = console;
        this.baseline = whole(baseline);
        this.opened = new OpenedPlace(console, System.getenv());
    }

    /** Checks until the process is ended, or the thread is interrupted. */
    int run() throws UsageException {
        try (FolderWatch watch = watch()) {
            show(new TouchedFiles(Set.of(), true));
            if (console.watched()) {
                opened.listen();
            }
            while (true) {
                show(watch.next());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.CLEAN;
        } catch (IOException e) {
            throw new UsageException("the folders cannot be watched: " + DiskTrouble.of(e));
        }
    }

    private FolderWatch watch() throws UsageException, IOException {
        List<Path> whole = new ArrayList<>();
        List<Path> alone = new ArrayList<>(List.of(Path.of("")));
        for (String operand : asked.paths()) {
            Path named = whole(CommonOptions.operand(operand));
            Path above = named.getParent();
            if (Files.isDirectory(named)) {
                whole.add(named);
            }
            // A folder that goes and comes back is told of by the one above it.
            if (above != null) {
                alone.add(above);
            }
        }
        return FolderWatch.of(whole, alone);
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** A configuration that cannot be used is told of, and the next change finds it mended. */
    private void show(TouchedFiles changed) {
        Outcome.part(() -> showAll(changed), console);
    }

    private int showAll(TouchedFiles changed) throws UsageException, IOException {
        boolean house = changed.all();
        for (Path file : changed.files()) {
            house |= desk.forget(file) || file.equals(baseline);
        }
        List<String> paths = standing();
        Stories found = desk.stories(paths, console.in());
        Set<Path> before = stories;
        stories = new HashSet<>(found.places().stream().map(WatchedCheck::whole).toList());
        if (!house && stories.equals(before) && changed.files().stream().noneMatch(stories::contains)) {
            return ExitStatus.CLEAN;
        }
        Report report = OneCause.in(desk.check(found));
        boolean everything = house;
        Predicate<CheckedStory> shown = story -> everything || changed.files().contains(whole(found.place(story)));
        List<Path> gone = new ArrayList<>(
                before.stream().filter(f -> !stories.contains(f)).sorted().toList());
        for (String operand : asked.paths()) {
            Path named = whole(Path.of(operand));
            if (!paths.contains(operand) && !gone.contains(named)) {
                gone.add(named);
            }
        }
        opened.hold(() -> {
            print(report, shown, gone);
            opened.next(firstPlace(report, shown, found));
        });
        return ExitStatus.CLEAN;
    }

    /** What was named and is there, or never was, which a check has to say. */
    private List<String> standing() {
        List<String> standing = new ArrayList<>();
        for (String operand : asked.paths()) {
            if (Files.exists(Path.of(operand))) {
                there.add(operand);
                standing.add(operand);
            } else if (!there.contains(operand)) {
                standing.add(operand);
            }
        }
        return standing;
    }

    private void print(Report report, Predicate<CheckedStory> shown, List<Path> gone) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        out.write(console.colour() ? CLEAR : "");
        for (Path file : gone) {
            out.write(Escaped.of(Path.of("").toAbsolutePath().relativize(file) + " is gone") + "\n");
        }
        Reports.text(asked, console).get().write(report, shown, out);
        out.flush();
        console.out().flush();
    }

    private static Optional<OpenedPlace.Spot> firstPlace(
            Report report, Predicate<CheckedStory> shown, Stories stories) {
        return report.stories().stream()
                .filter(shown.and(s -> !s.findings().isEmpty()))
                .findFirst()
                .map(s -> new OpenedPlace.Spot(
                        whole(stories.place(s)),
                        s.source().position(s.findings().get(0).span().start())));
    }
}
