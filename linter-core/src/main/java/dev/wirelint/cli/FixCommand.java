package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.desk.Desk;
import dev.wirelint.finding.Fix;
import dev.wirelint.fix.UnifiedDiff;
import dev.wirelint.run.Input;
import dev.wirelint.run.MendedStories;
import dev.wirelint.run.MendedStory;
import dev.wirelint.run.MendingRun;
import dev.wirelint.run.Stories;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Mends what can be mended without an editor, or shows how it would be. */
final class FixCommand implements Command {
    @Override
    public String name() {
        return "fix";
    }

    @Override
    public String summary() {
        return "mend stories where a fix cannot change the meaning; of standard input, print the mended story";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.files("<file or folder or -> …");
    }

    @Override
    public Options options() {
        Options options = new Options()
                .addOption(flag("unsafe", "apply fixes that an editor should read too, but never inside quotations"))
                .addOption(flag("diff", "change nothing; print what would change as a unified diff"))
                .addOption(flag("check", "change nothing; exit 1 where something would change"))
                .addOption(CommonOptions.valued(
                        Decided.OPTION, "FILE", "carry out what was decided in the HTML report, and nothing else"))
                .addOption(CommonOptions.rule())
                .addOption(CommonOptions.minConfidence())
                .addOption(CommonOptions.inputFormat())
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig())
                .addOption(CommonOptions.jobs())
                .addOption(CommonOptions.quiet());
        Selection.options().forEach(options::addOption);
        return options;
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        if (line.hasOption(Decided.OPTION)) {
            return Decided.run(line, console);
        }
        if (line.getArgList().isEmpty()) {
            throw new UsageException("name a file or folder to mend, or - for standard input");
        }
        boolean diff = line.hasOption("diff");
        boolean writes = !diff && !line.hasOption("check");
        Desk desk = CommonOptions.desk(line);
        Stories found = desk.stories(line.getArgList(), console.in());
        List<Input> inputs = found.inputs();
        MendingRun run = desk.mending(found, line.hasOption("unsafe") ? Fix.Safety.REVIEW : Fix.Safety.SAFE, writes);
        boolean barren = Selection.tellOf(found, line, console);
        Mending mending = new Mending(run, writes, line.hasOption("quiet"), console);
        List<MendedStory> stories = mending.mend(inputs);
        for (int i = 0; i < stories.size(); i++) {
            if (diff) {
                showDiff(stories.get(i), console);
            } else {
                show(stories.get(i), inputs.get(i), mending);
            }
        }
        if (!line.hasOption("quiet")) {
            tell(stories, inputs, writes, console);
        }
        if (stories.stream()
                        .anyMatch(s -> s.trouble().isPresent() || !s.refused().isEmpty())
                || barren) {
            return ExitStatus.NOT_AS_ASKED;
        }
        boolean pending = !writes && stories.stream().anyMatch(MendedStory::isChanged);
        return pending ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private static void showDiff(MendedStory story, Console console) {
        if (!isInTrouble(story, console)) {
            console.out().print(UnifiedDiff.of(story.path(), story.before().content(), story.after()));
        }
    }

    private static void show(MendedStory story, Input input, Mending mending) {
        if (isInTrouble(story, mending.console())) {
            return;
        }
        if (mending.writes() && input instanceof Input.Stream) {
            mending.console().out().print(story.after());
        } else if (story.isChanged()) {
            mending.show(story);
        }
    }

    private static boolean isInTrouble(MendedStory story, Console console) {
        story.trouble().ifPresent(t -> console.tell(story.path() + ": " + t));
        story.refused().forEach(r -> console.tell(story.path() + ":" + r));
        return story.trouble().isPresent();
    }

    /** The summary; a story that was to be printed and could not be is none that was mended. */
    private static void tell(List<MendedStory> stories, List<Input> inputs, boolean writes, Console console) {
        boolean lost = writes && console.isCutShort();
        List<MendedStory> there = IntStream.range(0, inputs.size())
                .filter(i -> !lost || !(inputs.get(i) instanceof Input.Stream))
                .mapToObj(stories::get)
                .toList();
        if (!lost || !there.isEmpty()) {
            console.err().println(new MendedStories(there, writes).summary());
        }
    }

    private static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }
}
