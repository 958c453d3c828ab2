package dev.wirelint.run.cache;

import java.nio.file.Path;

/**
 * What a story is known by.
 *
 * @param place where it stands
 * @param format the name of the format it is read as; empty where that is found out
 * @param name the path it is shown by
 * @param stamp the file as it was before it was read
 */
public record Asked(Path place, String format, String name, FileStamp stamp) {
    private static final long PRIME = 0x100000001b3L;
    private static final int END = 0xFFFF;

    /**
     * Tells the story and how it is read from others; two that shared it would have to be of one size, time and file
     * too.
     *
     * @param rules what tells the rules and the program from others
     */
    long number(String rules) {
        return number(name, number(format, number(rules, PRIME)));
    }

    static long number(String text, long before) {
        long number = before;
        for (int i = 0; i < text.length(); i++) {
            number = (number ^ text.charAt(i)) * PRIME;
        }
        return (number ^ END) * PRIME;
    }
}
