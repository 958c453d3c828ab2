package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.desk.Desk;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Summary;
import dev.wirelint.report.VersionsText;
import dev.wirelint.run.Stories;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Sets two versions of a story, or more, side by side, and says what is at fault between them. */
final class CompareCommand implements Command {
    private static final int FEWEST = 2;

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String summary() {
        return "set versions of one story side by side, and say what changed in silence";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.files("<old> <new> …");
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(CommonOptions.valued(
                        "since", "REVISION", "compare one file with what git says it was at this revision"))
                .addOption(CommonOptions.rule())
                .addOption(CommonOptions.minConfidence())
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig())
                .addOption(CommonOptions.inputFormat());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        List<String> given = line.getArgList();
        Optional<String> since = Optional.ofNullable(line.getOptionValue("since"));
        if (since.isPresent() ? given.size() != 1 : given.size() < FEWEST) {
            throw new UsageException(
                    "name the versions of a story, the oldest first, as in: wirelint compare old.txt new.txt;"
                            + " or one file and --since a revision");
        }
        Desk desk = CommonOptions.desk(line);
        Stories stories = desk.stories(given, console.in());
        if (stories.inputs().size() != given.size()) {
            throw new UsageException("'compare' takes files, each a version of one story, and no folders");
        }
        List<CheckedStory> versions;
        try {
            versions = desk.compare(stories, since);
        } catch (IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        VersionsText text = new VersionsText(console.width(), console.colour());
        for (int i = 1; i < versions.size(); i++) {
            console.out().println(text.of(versions.get(i - 1), versions.get(i)));
        }
        long found = versions.stream().mapToLong(v -> v.findings().size()).sum();
        console.out()
                .println(
                        found == 0
                                ? "nothing changed in silence"
                                : Summary.number(found, "change", "changes") + " to look at");
        return found == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }
}
