package dev.wirelint.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths as version control ignores files: {@code *} stays in one folder, {@code **} goes through all, and
 * a pattern without a slash holds in every folder below.
 */
public final class PathPattern {
    private final String written;
    private final List<PathMatcher> matchers;

    private PathPattern(String written, List<PathMatcher> matchers) {
        this.written = written;
        this.matchers = List.copyOf(matchers);
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternSyntaxException where it is none
     */
    public static PathPattern of(String written) {
        String glob = written.endsWith("/") ? written + "**" : written;
        boolean anywhere = written.indexOf('/') < 0 || written.indexOf('/') == written.length() - 1;
        String anchored = glob.startsWith("/") ? glob.substring(1) : anywhere ? "**/" + glob : glob;
        String direct = anchored.startsWith("**/") ? anchored.substring(3) : anchored;
        return new PathPattern(written, List.of(matcher(anchored), matcher(direct)));
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    /** Whether it holds for a path, given from the folder the pattern holds for. */
    public boolean matches(Path relative) {
        return matchers.stream().anyMatch(m -> m.matches(relative));
    }

    /** Whether one of some patterns holds for a path. */
    public static boolean matchAny(List<PathPattern> patterns, Path relative) {
        return patterns.stream().anyMatch(p -> p.matches(relative));
    }

    @Override
    public String toString() {
        return written;
    }
}
