package dev.wirelint.config;

import dev.wirelint.text.ShownPath;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/** A pattern of paths that means what it means in a {@code .gitignore}: one with an exclamation mark takes back in. */
public final class PathPattern {
    /** What shells take for alternatives and version control for letters. */
    private static final Pattern ALTERNATIVES = Pattern.compile("(?<!\\\\)\\{[^{}]*,[^{}]*\\}");

    private final String written;
    private final String place;
    private final FastIgnoreRule rule;

    private PathPattern(String written, String place, FastIgnoreRule rule) {
        this.written = written;
        this.place = place;
        this.rule = rule;
    }

    /**
     * Reads a pattern.
     *
     * @param place where it is written
     * @throws PatternSyntaxException where it is none
     */
    public static PathPattern of(String written, String place) {
        if (ALTERNATIVES.matcher(written).find()) {
            throw new PatternSyntaxException(
                    "braces are letters here, as in .gitignore; write a pattern for each alternative", written, -1);
        }
        FastIgnoreRule rule = new FastIgnoreRule(written);
        if (rule.isEmpty()) {
            throw new PatternSyntaxException(
                    written.startsWith("#")
                            ? "this is a comment in .gitignore; write \\# for the character"
                            : "it is written as in .gitignore",
                    written,
                    -1);
        }
        return new PathPattern(written, place, rule);
    }

    /** Where it is written, for messages. */
    String place() {
        return place;
    }

    /** Whether it speaks of a file, be it to take it or to take it back, by a path from the folder it counts from. */
    boolean speaksOf(Path relative) {
        return rule.isMatch(ShownPath.slashed(relative), false);
    }

    /** Whether it is written as a path that goes on below a folder. */
    boolean leadsInto(Path folder) {
        String path = ShownPath.slashed(folder) + "/";
        return written.startsWith(path) || written.startsWith("/" + path);
    }

    /** Whether some patterns hold for a file: the last that speaks of it says so. */
    public static boolean matchAny(List<PathPattern> patterns, Path relative) {
        String path = patterns.isEmpty() ? "" : ShownPath.slashed(relative);
        for (int i = patterns.size() - 1; i >= 0; i--) {
            if (patterns.get(i).rule.isMatch(path, false)) {
                return patterns.get(i).rule.getResult();
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return written;
    }
}
