package dev.wirelint.cli;

import dev.wirelint.Linter;
import dev.wirelint.PageExamples;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.catalogue.RulePack;
import dev.wirelint.report.Summary;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** {@code rules check}: whether the pages of a pack, or one page, load and hold to their examples. */
final class RulesCheck {
    private RulesCheck() {}

    static int run(String given, Console console) {
        return given.endsWith(".md") ? page(Path.of(given), console) : pack(given, console);
    }

    /** One page, which may be a shipped one that is being worked on: a rule's class is found by the page's name. */
    private static int page(Path file, Console console) {
        return hold(List.of(RulePack.page(file)), RuleLibrary.load(), page -> true, console);
    }

    private static int pack(String given, Console console) {
        RulePack read = RulePack.read(Path.of(""), given);
        RuleLibrary library = RuleLibrary.load(List.of(read));
        return hold(read.pages(), library, page -> page.form() instanceof Form.Declared, console);
    }

    private static int hold(List<RulePage> pages, RuleLibrary library, Predicate<RulePage> isTried, Console console) {
        List<String> slips = new ArrayList<>();
        for (RulePage page : pages) {
            if (page.form() instanceof Form.Run) {
                continue;
            }
            if (isTried.test(page)) {
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
