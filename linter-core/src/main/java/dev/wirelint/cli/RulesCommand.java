package dev.wirelint.cli;

import dev.wirelint.cli.CommonOptions.TableFormat;
import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.desk.StyleGuide;
import dev.wirelint.report.RulesJson;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
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
    public OptionValue operands() {
        return OptionValue.files("[check <page.md, folder or jar> | import <names.csv>]");
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
            return work(given, line, console);
        }
        Map<RulePage, Boolean> rules = CommonOptions.desk(line).guide().rules();
        if (format == TableFormat.JSON) {
            Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
            RulesJson.write(List.copyOf(rules.keySet()), out);
            out.flush();
        } else {
            table(rules, console);
        }
        return ExitStatus.CLEAN;
    }

    private static int work(List<String> given, CommandLine line, Console console) throws UsageException, IOException {
        if (given.size() == 2 && given.get(0).equals("check")) {
            return RulesCheck.run(CommonOptions.desk(line).trial().proof(given.get(1)), console);
        }
        if (given.size() == 2 && given.get(0).equals("import")) {
            return RulesImport.run(given.get(1), console);
        }
        throw new UsageException("'rules' takes no '" + String.join(" ", given)
                + "', but 'check <page or pack>' or 'import <names.csv>'; for one rule: wirelint explain <rule>");
    }

    private static String standing(RulePage page, boolean isOn) {
        if (page.preview()) {
            return isOn ? "on (preview)" : "preview";
        }
        if (page.off()) {
            return isOn ? "on (asked for)" : "off";
        }
        return isOn ? "on" : "off (asked for)";
    }

    /** Lists some of the rules of a house. */
    static void list(StyleGuide guide, Predicate<RulePage> wanted, Console console) {
        Map<RulePage, Boolean> rules = new LinkedHashMap<>(guide.rules());
        rules.keySet().removeIf(wanted.negate());
        table(rules, console);
    }

    private static void table(Map<RulePage, Boolean> rules, Console console) {
        List<Function<RulePage, String>> cells = List.of(
                p -> p.id().value(),
                p -> p.severity().label(),
                p -> p.category().label(),
                p -> standing(p, rules.getOrDefault(p, false)),
                RulePage::summary);
        int[] widths = cells.stream()
                .mapToInt(c -> rules.keySet().stream()
                        .map(c)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
                .toArray();
        for (RulePage page : rules.keySet()) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = cells.get(i).apply(page);
                row.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
            }
            console.out().println(row.toString().stripTrailing());
        }
    }
}
