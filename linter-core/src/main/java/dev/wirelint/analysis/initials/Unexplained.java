package dev.wirelint.analysis.initials;

import java.util.Optional;

/**
 * Initials that a story does not explain.
 *
 * @param meant known ones that these may be a slip for
 */
public record Unexplained(Initials initials, Optional<String> meant) {}
