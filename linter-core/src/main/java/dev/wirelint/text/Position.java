package dev.wirelint.text;

/**
 * A place in a file as an editor shows it: the offset is 0-based in UTF-16 code units, line and column are 1-based, the
 * column counted in UTF-16 code units too.
 */
public record Position(int offset, int line, int column) {}
