package dev.wirelint.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The options that several commands take, and their values. */
final class CommonOptions {
    private CommonOptions() {}

    static Option minConfidence() {
        return valued("min-confidence", "NUMBER", "leave out findings that are less sure, from 0 to 1");
    }

    static Option rule() {
        return valued("rule", "ID", "run this rule alone, even a preview; may be repeated");
    }

    static Option jobs() {
        return valued("jobs", "NUMBER", "how many stories to check at once; one a core by default");
    }

    static Option quiet() {
        return Option.builder("q")
                .longOpt("quiet")
                .desc("show no summary and no progress")
                .get();
    }

    static double minConfidence(CommandLine line) throws UsageException {
        return Values.number(line, "min-confidence", 0, 0, 1);
    }

    static List<String> rules(CommandLine line) {
        return line.hasOption("rule") ? List.of(line.getOptionValues("rule")) : List.of();
    }

    static int jobs(CommandLine line) throws UsageException {
        return (int) Values.number(line, "jobs", Runtime.getRuntime().availableProcessors(), 1, 256);
    }

    /** An option that takes a value. */
    static Option valued(String name, String argument, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(argument)
                .desc(description)
                .get();
    }
}
