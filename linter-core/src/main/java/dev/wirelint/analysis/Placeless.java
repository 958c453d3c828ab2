package dev.wirelint.analysis;

/** What is read out of a paragraph and holds no place of it, so that it is the same wherever the paragraph stands. */
public interface Placeless {}
