package dev.wirelint.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.xml.sax.SAXException;

/** A regular expression of a pattern rule, which LanguageTool matches by trying every way there is. */
final class PatternRegex {
    private static final Pattern REPEATED = Pattern.compile("[+*]|\\{\\d+,");
    private static final String CHOICES = "+*?|{";

    private PatternRegex() {}

    /** Refuses one that is none, or whose ways could be endless on a long word. */
    static void check(String regex) throws SAXException {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new SAXException("'" + regex + "' is no regular expression: " + e.getDescription(), e);
        }
        if (isEndless(regex)) {
            throw new SAXException("'" + regex + "' could take for ever on a long word;"
                    + " repeat no group that holds a choice or a repetition");
        }
    }

    /** Whether a group is repeated without end that holds a choice or a repetition of its own. */
    private static boolean isEndless(String regex) {
        Deque<Boolean> groups = new ArrayDeque<>();
        boolean choice = false;
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                groups.push(choice);
                choice = false;
                i += regex.startsWith("?", i + 1) ? 1 : 0;
            } else if (c == ')') {
                if (choice
                        && REPEATED.matcher(regex).region(i + 1, regex.length()).lookingAt()) {
                    return true;
                }
                choice |= !groups.isEmpty() && groups.pop();
            } else {
                choice |= CHOICES.indexOf(c) >= 0;
            }
        }
        return false;
    }
}
