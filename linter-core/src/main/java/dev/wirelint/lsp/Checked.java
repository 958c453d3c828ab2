package dev.wirelint.lsp;

import dev.wirelint.report.CheckedStory;

/** A document with what was found in just that text of it. */
record Checked(OpenStory document, CheckedStory story, Lines lines) {}
