package dev.wirelint.cli;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.cli.CommonOptions.TableFormat;
import dev.wirelint.config.Configurations;
import dev.wirelint.finding.RuleId;
import dev.wirelint.report.RulesJson;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Lists the rules. */
final class RulesCommand implements Command {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String summary() {
        return "list the rules and whether they are on; check a page or a pack; bring in a list of names";
    }

    @Override
    public String operands() {
        return "[check <page.md, folder or jar> | import <names.csv>]";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig())
                .addOption(CommonOptions.tableFormat());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        TableFormat format = CommonOptions.tableFormat(line);
        List<String> given = line.getArgList();
        if (!given.isEmpty()) {
            return work(given, console);
        }
        Configurations configurations = CommonOptions.configurations(line);
        Path here = Path.of("story");
        RuleLibrary library = CommonOptions.libraryHere(configurations);
        Set<RuleId> on = configurations.of(here).rules(library).stream()
                .map(RulePage::id)
                .collect(Collectors.toSet());
        List<RulePage> pages =
                library.pages().stream().map(configurations.of(here)::set).toList();
        if (format == TableFormat.JSON) {
            Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
            RulesJson.write(pages, out);
            out.flush();
        } else {
            table(pages, on, console);
        }
        return ExitStatus.CLEAN;
    }

    private static int work(List<String> given, Console console) throws UsageException {
        if (given.size() == 2 && given.get(0).equals("check")) {
            return RulesCheck.run(given.get(1), console);
        }
        if (given.size() == 2 && given.get(0).equals("import")) {
            return RulesImport.run(given.get(1), console);
        }
        throw new UsageException("'rules' takes no '" + String.join(" ", given)
                + "', but 'check <page or pack>' or 'import <names.csv>'; for one rule: wirelint explain <rule>");
    }

    private static String standing(RulePage page, Set<RuleId> on) {
        boolean isOn = on.contains(page.id());
        if (page.preview()) {
            return isOn ? "on (preview)" : "preview";
        }
        if (page.off()) {
            return isOn ? "on (asked for)" : "off";
        }
        return isOn ? "on" : "off (asked for)";
    }

    private static void table(List<RulePage> pages, Set<RuleId> on, Console console) {
        List<Function<RulePage, String>> cells = List.of(
                p -> p.id().value(),
                p -> p.severity().label(),
                p -> p.category().label(),
                p -> standing(p, on),
                RulePage::summary);
        int[] widths = cells.stream()
                .mapToInt(c ->
                        pages.stream().map(c).mapToInt(String::length).max().orElse(0))
                .toArray();
        for (RulePage page : pages) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = cells.get(i).apply(page);
                row.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
            }
            console.out().println(row.toString().stripTrailing());
        }
    }
}
