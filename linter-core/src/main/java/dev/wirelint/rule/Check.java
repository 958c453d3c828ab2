package dev.wirelint.rule;

import dev.wirelint.analysis.Copy;

/** Looks at one story and reports what it finds; the same story always gives the same findings. */
@FunctionalInterface
public interface Check {
    void check(Copy copy, Findings findings);
}
