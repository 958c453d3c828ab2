package dev.wirelint.cli;

import dev.wirelint.desk.Trial;
import dev.wirelint.report.Summary;

/** {@code rules check}: whether the pages of a pack, or one page, load and hold to their examples. */
final class RulesCheck {
    private RulesCheck() {}

    static int run(Trial.Proof proof, Console console) {
        proof.slips().forEach(s -> console.out().println(s));
        console.out()
                .println(Summary.number(proof.pages(), "page", "pages") + ", "
                        + Summary.number(proof.slips().size(), "slip", "slips"));
        return proof.slips().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }
}
