package dev.wirelint.cli;

import dev.wirelint.config.Configurations;
import dev.wirelint.config.RuleLibrary;
import dev.wirelint.finding.Fix;
import dev.wirelint.fix.UnifiedDiff;
import dev.wirelint.report.Summary;
import dev.wirelint.run.ConfiguredFormats;
import dev.wirelint.run.ConfiguredLinters;
import dev.wirelint.run.Input;
import dev.wirelint.run.MendedStory;
import dev.wirelint.run.MendingRun;
import dev.wirelint.run.StoryFinder;
import java.util.List;
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
    public String operands() {
        return "<file or folder or -> …";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(flag("unsafe", "apply fixes that an editor should read too, but never inside quotations"))
                .addOption(flag("diff", "change nothing; print what would change as a unified diff"))
                .addOption(flag("check", "change nothing; exit 1 where something would change"))
                .addOption(CommonOptions.rule())
                .addOption(CommonOptions.minConfidence())
                .addOption(CommonOptions.inputFormat())
                .addOption(CommonOptions.noIgnore())
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig())
                .addOption(CommonOptions.jobs())
                .addOption(CommonOptions.quiet());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException {
        if (line.getArgList().isEmpty()) {
            throw new UsageException("name a file or folder to mend, or - for standard input");
        }
        boolean diff = line.hasOption("diff");
        boolean writes = !diff && !line.hasOption("check");
        Configurations configurations = CommonOptions.configurations(line);
        ConfiguredFormats formats = CommonOptions.formats(line, configurations);
        List<Input> inputs =
                StoryFinder.find(line.getArgList(), console.in(), CommonOptions.choice(line, configurations, formats));
        RuleLibrary library = CommonOptions.library(configurations, inputs);
        double least = CommonOptions.minConfidence(line);
        MendingRun run = new MendingRun(
                new ConfiguredLinters(library, configurations, Pages.require(library, CommonOptions.rules(line))),
                library,
                line.hasOption("unsafe") ? Fix.Safety.REVIEW : Fix.Safety.SAFE,
                finding -> finding.confidence() >= least,
                writes,
                formats,
                CommonOptions.jobs(line));
        if (inputs.isEmpty()) {
            console.err().println("wirelint: no stories in " + String.join(", ", line.getArgList()));
        }
        List<MendedStory> stories = run.mend(inputs);
        for (int i = 0; i < stories.size(); i++) {
            show(stories.get(i), inputs.get(i), diff, writes, console);
        }
        if (!line.hasOption("quiet")) {
            console.err().println(summary(stories, writes));
        }
        if (stories.stream()
                .anyMatch(s -> s.trouble().isPresent() || !s.refused().isEmpty())) {
            return ExitStatus.NOT_AS_ASKED;
        }
        boolean pending = !writes && stories.stream().anyMatch(MendedStory::isChanged);
        return pending ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private static void show(MendedStory story, Input input, boolean diff, boolean writes, Console console) {
        story.trouble().ifPresent(t -> console.err().println("wirelint: " + story.path() + ": " + t));
        if (story.trouble().isPresent()) {
            return;
        }
        story.refused().forEach(r -> console.err().println("wirelint: " + story.path() + ":" + r));
        if (diff) {
            console.out().print(UnifiedDiff.of(story.path(), story.before().content(), story.after()));
        } else if (writes && input instanceof Input.Stream) {
            console.out().print(story.after());
        } else if (story.isChanged()) {
            console.out().println(story.path() + ": " + Summary.number(story.fixes(), "fix", "fixes"));
        }
    }

    private static String summary(List<MendedStory> stories, boolean writes) {
        int fixes = stories.stream().mapToInt(MendedStory::fixes).sum();
        long changed = stories.stream().filter(MendedStory::isChanged).count();
        String of = Summary.number(stories.size(), "story", "stories");
        if (fixes == 0) {
            return of + ": nothing to mend by itself";
        }
        return of + ": " + Summary.number(fixes, "fix", "fixes") + (writes ? " made in " : " to make in ") + changed;
    }

    private static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }
}
