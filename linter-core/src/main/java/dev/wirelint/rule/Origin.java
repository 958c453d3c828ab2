package dev.wirelint.rule;

/**
 * Where an entry of a list or of the settings was written, for messages.
 *
 * @param line its number in the file, from 1
 */
public record Origin(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
