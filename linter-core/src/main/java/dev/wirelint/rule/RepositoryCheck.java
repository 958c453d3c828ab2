package dev.wirelint.rule;

import dev.wirelint.facts.Facts;

/** Looks at what many stories say together; the same facts always give the same findings. */
@FunctionalInterface
public interface RepositoryCheck {
    void check(Facts facts, RepositoryFindings findings);
}
