package dev.wirelint;

import dev.wirelint.finding.RuleId;

/** A rule failed on a story: a fault of wirelint's own, named by rule and story. */
public final class RuleCrash extends RuntimeException {
    private static final long serialVersionUID = 1;

    RuleCrash(RuleId rule, String story, RuntimeException cause) {
        super("rule " + rule + " failed on " + story + ": " + cause, cause);
    }
}
