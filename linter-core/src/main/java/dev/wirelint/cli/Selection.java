package dev.wirelint.cli;

import dev.wirelint.desk.DeskSettings;
import dev.wirelint.report.LeftOut;
import dev.wirelint.report.Report;
import dev.wirelint.report.Summary;
import dev.wirelint.run.Stories;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The options that say which files a command takes, and what it says of those it leaves out. */
final class Selection {
    private static final String ALL_FILES = "all-files";
    private static final String NO_IGNORE = "no-ignore";
    private static final String FORCE_EXCLUDE = "force-exclude";
    private static final String ALLOW_EMPTY = "allow-empty";
    private static final String STDIN_FILENAME = "stdin-filename";
    private static final String VERBOSE = "verbose";

    private Selection() {}

    /** Those of a command that takes standard input as well. */
    static List<Option> options() {
        List<Option> options = new ArrayList<>(ofFiles());
        options.add(CommonOptions.valued(
                STDIN_FILENAME, "FILE", "take standard input for this file: its place, its format, its configuration"));
        return List.copyOf(options);
    }

    /** Those of a command that takes files and folders. */
    static List<Option> ofFiles() {
        return List.of(
                CommonOptions.flag(ALL_FILES, "take papers of a project, templates and code of a folder too"),
                CommonOptions.flag(NO_IGNORE, "take what .gitignore and .wirelintignore leave out too"),
                CommonOptions.flag(FORCE_EXCLUDE, "leave out a file that is named as one of a folder is"),
                CommonOptions.flag(ALLOW_EMPTY, "let a folder without any story pass"),
                CommonOptions.flag(VERBOSE, "name each file that is left out, and why"));
    }

    static void settings(CommandLine line, DeskSettings.Builder settings) throws UsageException {
        settings.all(line.hasOption(ALL_FILES))
                .ignores(!line.hasOption(NO_IGNORE))
                .strict(line.hasOption(FORCE_EXCLUDE));
        Optional<String> name = Optional.ofNullable(line.getOptionValue(STDIN_FILENAME));
        if (name.isPresent()) {
            if (!line.getArgList().contains("-")) {
                throw new UsageException("--" + STDIN_FILENAME + " names standard input; give - among the files");
            }
            settings.stdinName(CommonOptions.path(STDIN_FILENAME, name.get()));
        }
    }

    /** Says what came out only when the stories were read: which are without copy, and which fields were taken. */
    static void tellOf(Report report, CommandLine line, Console console) {
        if (!line.hasOption("quiet")) {
            report.reading().columns().forEach(console::tell);
        }
        if (line.hasOption(VERBOSE)) {
            report.leftOut().stream()
                    .filter(l -> l.reason() == LeftOut.Reason.WITHOUT_COPY)
                    .forEach(l -> tell(l, console));
        }
    }

    private static void tell(LeftOut left, Console console) {
        console.tell(left.path() + ": left out, it is " + left.reason().words());
    }

    /**
     * Says what was left out, where that is asked for or leaves nothing, and which patterns hold for nothing.
     *
     * @return whether what was named holds no story, so that nothing was done
     */
    static boolean tellOf(Stories stories, CommandLine line, Console console) {
        if (!line.hasOption("quiet")) {
            stories.idlePatterns().forEach(console::tell);
        }
        if (line.hasOption(VERBOSE)) {
            stories.leftOut().forEach(l -> tell(l, console));
        }
        if (stories.barren().isEmpty() || line.hasOption(ALLOW_EMPTY)) {
            return false;
        }
        String leftOut = stories.leftOut().isEmpty() ? "" : " (left out: " + Summary.leftOut(stories.leftOut()) + ")";
        console.tell("no stories in " + String.join(", ", stories.barren()) + leftOut
                + "; check the path, or let it pass with --" + ALLOW_EMPTY);
        return true;
    }
}
