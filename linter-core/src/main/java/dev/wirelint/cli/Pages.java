package dev.wirelint.cli;

import dev.wirelint.config.RuleLibrary;
import dev.wirelint.rule.RulePage;

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
}
