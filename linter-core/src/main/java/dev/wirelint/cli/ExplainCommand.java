package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.finding.Category;
import dev.wirelint.report.PageText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Shows what a rule is for, what it flags and what it leaves alone. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String summary() {
        return "show what a rule is for, what it flags and what it allows";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.rule("<rule>");
    }

    @Override
    public Options options() {
        return new Options().addOption(CommonOptions.config()).addOption(CommonOptions.noConfig());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        List<String> ids = line.getArgList();
        if (ids.size() != 1) {
            throw new UsageException("name one rule, as in: wirelint explain <rule>; 'wirelint rules' lists them");
        }
        Optional<Category> category = Category.of(ids.get(0));
        if (category.isPresent()) {
            RulesCommand.list(CommonOptions.desk(line).guide(), p -> p.category() == category.get(), console);
            return ExitStatus.CLEAN;
        }
        PageText text = new PageText(console.width(), console.colour());
        console.out().print(text.of(CommonOptions.desk(line).guide().explain(ids.get(0))));
        return ExitStatus.CLEAN;
    }
}
