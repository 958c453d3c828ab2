package dev.wirelint.cli;

import dev.wirelint.config.RuleLibrary;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/** Finds the page of a rule that somebody names. */
final class Pages {
    private Pages() {}

    static RulePage require(RuleLibrary library, String id) throws UsageException {
        return library.page(id)
                .orElseThrow(() -> new UsageException("there is no rule '" + id + "'"
                        + library.nearest(id)
                                .map(n -> "; did you mean '" + n + "'?")
                                .orElse("; 'wirelint rules' lists them")));
    }

    /** The rules somebody names, ready to run; those that are on where nobody names one. */
    static RuleSet chosen(RuleLibrary library, List<String> ids) throws UsageException {
        if (ids.isEmpty()) {
            return library.defaults();
        }
        List<RulePage> pages = new ArrayList<>();
        for (String id : ids) {
            pages.add(require(library, id));
        }
        return library.prepare(pages.stream().distinct().toList());
    }
}
