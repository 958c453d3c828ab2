package dev.wirelint.cli;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.rule.RulePage;
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

    /** The rules somebody names, each once. */
    static List<RulePage> require(RuleLibrary library, List<String> ids) throws UsageException {
        List<RulePage> pages = new ArrayList<>();
        for (String id : ids) {
            pages.add(require(library, id));
        }
        return pages.stream().distinct().toList();
    }
}
