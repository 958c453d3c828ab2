package dev.wirelint.cli;

import dev.wirelint.desk.DeskSettings;
import dev.wirelint.report.LeftOut;
import dev.wirelint.report.Summary;
import dev.wirelint.run.Stories;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The options that say which files a command takes, and what it says of those it leaves out. */
final class Selection {
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
                CommonOptions.flag(NO_IGNORE, "take what .gitignore and .wirelintignore leave out too"),
                CommonOptions.flag(FORCE_EXCLUDE, "leave out a file that is named as one of a folder is"),
                CommonOptions.flag(ALLOW_EMPTY, "let a folder without any story pass"),
                CommonOptions.flag(VERBOSE, "name each file that is left out, and why"));
    }

    static void settings(CommandLine line, DeskSettings.Builder settings) throws UsageException {
        settings.ignores(!line.hasOption(NO_IGNORE)).strict(line.hasOption(FORCE_EXCLUDE));
        Optional<String> name = Optional.ofNullable(line.getOptionValue(STDIN_FILENAME));
        if (name.isPresent()) {
            if (!line.getArgList().contains("-")) {
                throw new UsageException("--" + STDIN_FILENAME + " names standard input; give - among the files");
            }
            settings.stdinName(CommonOptions.path(STDIN_FILENAME, name.get()));
        }
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
            for (LeftOut left : stories.leftOut()) {
                console.tell(left.path() + ": left out, it is " + left.reason().words());
            }
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
