package dev.wirelint.shape;

import java.util.regex.Pattern;

/** A line of copy that is an editor's note about a finding, in square brackets. */
public final class NoteLine {
    /** Such a note from bracket to bracket; small letters or capitals. */
    public static final String FORM = "\\[\\s*+(?:stet\\b|wirelint\\b[-: ])[^\\]\\r\\n]*+\\]";

    private static final Pattern WHOLE = Pattern.compile(FORM, Pattern.CASE_INSENSITIVE);

    private NoteLine() {}

    static boolean is(String line) {
        return line.startsWith("[") && WHOLE.matcher(line).matches();
    }
}
