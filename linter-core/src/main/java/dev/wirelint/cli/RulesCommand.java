package dev.wirelint.cli;

import dev.wirelint.config.RuleLibrary;
import dev.wirelint.report.RulesJson;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Lists the rules. */
final class RulesCommand implements Command {
    private static final List<Function<RulePage, String>> CELLS = List.of(
            p -> p.id().value(),
            p -> p.severity().label(),
            p -> p.category().label(),
            p -> p.preview() ? "preview" : "on",
            RulePage::summary);

    private enum Format {
        TEXT,
        JSON
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String summary() {
        return "list the rules, their severity and category, and whether they are on";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder()
                        .longOpt("format")
                        .hasArg()
                        .argName("FORMAT")
                        .desc("text, a table (the default), or json")
                        .get());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        Format format = Values.choice(line, "format", Format.TEXT);
        if (!line.getArgList().isEmpty()) {
            throw new UsageException(
                    "'rules' takes no '" + line.getArgList().get(0) + "'; for one rule: wirelint explain <rule>");
        }
        List<RulePage> pages = RuleLibrary.load().pages();
        if (format == Format.JSON) {
            Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
            RulesJson.write(pages, out);
            out.flush();
        } else {
            table(pages, console);
        }
        return ExitStatus.CLEAN;
    }

    private static void table(List<RulePage> pages, Console console) {
        int[] widths = CELLS.stream()
                .mapToInt(c ->
                        pages.stream().map(c).mapToInt(String::length).max().orElse(0))
                .toArray();
        for (RulePage page : pages) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = CELLS.get(i).apply(page);
                row.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
            }
            console.out().println(row.toString().stripTrailing());
        }
    }
}
