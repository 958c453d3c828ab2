package dev.wirelint.cli;

import dev.wirelint.Linter;
import dev.wirelint.PageExamples;
import dev.wirelint.config.RuleLibrary;
import dev.wirelint.config.RulePack;
import dev.wirelint.report.Summary;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code rules check}: whether the pages of a pack load, and hold to their examples. */
final class RulesCheck {
    private RulesCheck() {}

    static int run(String pack, Console console) {
        RulePack read = RulePack.read(Path.of(""), pack);
        RuleLibrary library = RuleLibrary.load(List.of(read));
        List<String> slips = new ArrayList<>();
        List<RulePage> pages = read.pages();
        for (RulePage page : pages) {
            if (page.form() instanceof Form.Declared) {
                slips.addAll(PageExamples.slips(page, new Linter(library.prepare(List.of(page)))));
            }
            if (page.examples().isEmpty()) {
                slips.add(page.location() + ": shows no example of what it flags and what it allows");
            }
        }
        slips.forEach(s -> console.out().println(s));
        console.out()
                .println(Summary.number(pages.size(), "page", "pages") + ", "
                        + Summary.number(slips.size(), "slip", "slips"));
        return slips.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }
}
