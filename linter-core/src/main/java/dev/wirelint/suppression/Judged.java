package dev.wirelint.suppression;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Suppressed;
import java.util.List;

/** The findings of a story after its notes: those that are left, and those an editor lets stand. */
public record Judged(List<Finding> findings, List<Suppressed> suppressed) {
    public Judged {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }
}
