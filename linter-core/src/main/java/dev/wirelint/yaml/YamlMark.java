package dev.wirelint.yaml;

/**
 * A place in YAML, all counted from 0 and in code points.
 *
 * @param index how many characters of the YAML stand before it
 */
public record YamlMark(int index, int line, int column) {}
