package dev.wirelint.cli;

import dev.wirelint.desk.Desk;
import dev.wirelint.finding.LetStand;
import dev.wirelint.fix.UnifiedDiff;
import dev.wirelint.report.Summary;
import dev.wirelint.report.decisions.Decision;
import dev.wirelint.report.decisions.DecisionsFile;
import dev.wirelint.report.decisions.StoryDecisions;
import dev.wirelint.run.DecidedStory;
import dev.wirelint.run.MendedStory;
import dev.wirelint.run.Stories;
import dev.wirelint.text.Escaped;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;

/** Carries out what an editor has decided in the report in a browser and saved there. */
final class Decided {
    static final String OPTION = "decisions";

    private final CommandLine line;
    private final Console console;

    private Decided(CommandLine line, Console console) {
        this.line = line;
        this.console = console;
    }

    /** Does it; gives the exit status. */
    static int run(CommandLine line, Console console) throws UsageException, IOException {
        if (line.hasOption("unsafe") || line.hasOption("rule")) {
            throw new UsageException("--decisions says what is mended; leave out --unsafe and --rule");
        }
        return new Decided(line, console).run();
    }

    private int run() throws UsageException, IOException {
        List<StoryDecisions> decisions = DecisionsFile.read(CommonOptions.path(OPTION, line.getOptionValue(OPTION)));
        Desk desk = CommonOptions.desk(line);
        decisions.stream()
                .flatMap(s -> s.decisions().stream())
                .map(Decision::rule)
                .distinct()
                .forEach(desk.guide()::explain);
        List<String> named = line.getArgList().isEmpty()
                ? decisions.stream().map(StoryDecisions::path).toList()
                : line.getArgList();
        boolean writes = !line.hasOption("diff") && !line.hasOption("check");
        Stories found = desk.stories(named, console.in());
        List<DecidedStory> stories = desk.deciding(found, writes).carryOut(decisions);
        stories.forEach(this::show);
        showSettings(stories);
        if (!line.hasOption("quiet")) {
            tell(stories, writes);
        }
        if (stories.stream().anyMatch(Decided::isNotAsAsked)) {
            return ExitStatus.NOT_AS_ASKED;
        }
        return !writes && stories.stream().anyMatch(s -> s.mended().isChanged())
                ? ExitStatus.FINDINGS
                : ExitStatus.CLEAN;
    }

    private void show(DecidedStory decided) {
        MendedStory story = decided.mended();
        story.trouble().ifPresent(t -> console.tell(story.path() + ": " + t));
        story.refused().forEach(r -> console.tell(story.path() + ":" + r));
        decided.left().forEach(l -> console.tell(story.path() + ":" + l));
        if (line.hasOption("diff") && story.trouble().isEmpty()) {
            console.out().print(UnifiedDiff.of(story.path(), story.before().content(), story.after()));
        } else if (story.isChanged()) {
            console.out()
                    .println(Escaped.of(story.path()) + ": " + Summary.number(story.fixes(), "decision", "decisions"));
        } else if (decided.done()) {
            console.out().println(Escaped.of(story.path()) + ": everything was done before");
        }
    }

    /** What the configuration is to say, for an editor to write there. */
    private void showSettings(List<DecidedStory> stories) {
        List<LetStand> settings =
                stories.stream().flatMap(s -> s.settings().stream()).toList();
        if (settings.isEmpty()) {
            return;
        }
        console.out().println("To let stand what was decided, write into .wirelint.yml:\nstet:");
        for (LetStand words : settings) {
            console.out()
                    .print("  - rule: " + words.rule() + "\n    text: " + quoted(words.text()) + "\n    files: ["
                            + quoted(words.place().file()) + "]\n    reason: " + quoted(words.reason()) + "\n");
        }
    }

    /** Words between marks of YAML, in which nothing reaches for the terminal. */
    private static String quoted(String words) {
        return "'" + Escaped.of(words).replace("'", "''") + "'";
    }

    private void tell(List<DecidedStory> stories, boolean writes) {
        int carried = stories.stream()
                .map(DecidedStory::mended)
                .filter(MendedStory::isChanged)
                .mapToInt(MendedStory::fixes)
                .sum();
        int left = stories.stream()
                .mapToInt(s -> s.left().size() + s.mended().refused().size())
                .sum();
        console.err()
                .println(Summary.number(stories.size(), "story", "stories") + ": "
                        + Summary.number(carried, "decision", "decisions")
                        + (writes ? " carried out" : " to carry out")
                        + (left > 0 ? "; " + left + " left as they are" : ""));
    }

    private static boolean isNotAsAsked(DecidedStory story) {
        return story.mended().trouble().isPresent()
                || !story.mended().refused().isEmpty()
                || !story.left().isEmpty();
    }
}
