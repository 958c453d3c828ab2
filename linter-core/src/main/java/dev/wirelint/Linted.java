package dev.wirelint;

import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Finding;
import java.util.List;

/** What came of one article: its findings, and what other articles need to know of it. */
public record Linted(List<Finding> findings, Facts facts) {
    public Linted {
        findings = List.copyOf(findings);
    }
}
