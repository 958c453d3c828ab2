package dev.wirelint.rules.boilerplate;

import dev.wirelint.analysis.furniture.Removal;
import dev.wirelint.finding.Fix;
import dev.wirelint.rule.Findings;

/** Reports what is to be taken out of the copy. */
final class Removals {
    private Removals() {}

    static void report(Removal removal, String message, Findings findings) {
        Findings.Draft draft = findings.flag(removal.span(), message).confidence(removal.confidence());
        if (!removal.gone().isEmpty()) {
            draft.fix(Fix.replace(removal.safety(), removal.gone(), ""));
        }
    }
}
