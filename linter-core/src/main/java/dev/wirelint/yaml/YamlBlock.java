package dev.wirelint.yaml;

import dev.wirelint.text.PageException;

/**
 * A text of several lines out of YAML that knows where its characters stand in the file.
 *
 * @param file the file's name for messages
 * @param linesBefore how many lines of the file stand before it
 * @param columnsBefore how many characters stand before it in each line
 */
public record YamlBlock(String file, int linesBefore, int columnsBefore, String text) {
    /** What is wrong at a place in it, the line and the column from 1. */
    public PageException wrong(int line, int column, String what, Throwable cause) {
        return new PageException(
                file + ":" + (linesBefore + line) + ":" + (columnsBefore + column) + ": " + what, cause);
    }
}
