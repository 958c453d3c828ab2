package dev.wirelint.analysis.marks;

import java.util.regex.Pattern;

/** A letter written as pages write it, by its number, whose semicolon is no mark of the sentence. */
final class Entity {
    private static final Pattern WHOLE = Pattern.compile("&(?:#\\d{2,5}|#x\\p{XDigit}{2,5}|\\p{Alpha}{2,8});$");
    private static final int LONGEST = 10;

    private Entity() {}

    /** Whether a semicolon closes one. */
    static boolean endsAt(String text, int semicolon) {
        return text.charAt(semicolon) == ';'
                && WHOLE.matcher(text.substring(Math.max(0, semicolon + 1 - LONGEST), semicolon + 1))
                        .find();
    }
}
