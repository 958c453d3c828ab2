package dev.wirelint.rule.forms;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.wirelint.text.Letters;
import dev.wirelint.text.Needed;
import dev.wirelint.text.Once;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A regular expression of a page, compiled when a text first needs it. Its time grows with the text alone, whatever an
 * editor writes.
 */
final class Regex {
    /** The group that is flagged where there is one; the whole match otherwise. */
    private static final String FLAGGED = "flag";

    private final String written;
    private final Once<Needed> needed;
    private final Once<Compiled> compiled;

    private Regex(String written) {
        this.written = written;
        this.needed = new Once<>(() -> Needed.by(written));
        this.compiled = new Once<>(() -> Compiled.of(written));
    }

    static Regex of(String written) {
        return new Regex(written);
    }

    static List<Regex> allOf(List<String> written) {
        return written.stream().map(Regex::of).toList();
    }

    /**
     * Compiles it now.
     *
     * @throws IllegalArgumentException where it is none; the message says why
     */
    Regex compile() {
        if (compiled.get().pattern.matcher("").matches()) {
            throw new IllegalArgumentException("'" + written + "' matches even where nothing stands");
        }
        return this;
    }

    /** The names of its groups. */
    Set<String> groups() {
        return Set.copyOf(compiled.get().groups);
    }

    /** Whether it matches somewhere in a text. */
    boolean isIn(String text) {
        return compiled.get().pattern.matcher(text).find();
    }

    /** Whether it may match in a text, as far as the letters tell that it cannot do without. */
    boolean mayBeIn(Letters letters) {
        return needed.get().isIn(letters);
    }

    /** Every place it matches in a text, the spans counted from {@code start}. */
    List<Match> find(Letters letters, int start) {
        if (!mayBeIn(letters)) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        String text = letters.text();
        Set<String> groups = compiled.get().groups;
        Matcher matcher = compiled.get().pattern.matcher(text);
        while (matcher.find()) {
            boolean part = groups.contains(FLAGGED) && matcher.start(FLAGGED) >= 0;
            Span span = part
                    ? new Span(matcher.start(FLAGGED), matcher.end(FLAGGED))
                    : new Span(matcher.start(), matcher.end());
            Map<String, String> values = new HashMap<>();
            values.put("found", span.of(text));
            for (String group : groups) {
                String value = matcher.group(group);
                if (value != null) {
                    values.put(group, value);
                    values.put(group + "-lower", value.toLowerCase(Locale.ROOT));
                }
            }
            found.add(new Match(span.shift(start), values));
        }
        return found;
    }

    /**
     * One place.
     *
     * @param values what its named groups hold
     */
    record Match(Span span, Map<String, String> values) {
        Match {
            values = Map.copyOf(values);
        }
    }

    private record Compiled(Pattern pattern, Set<String> groups) {
        static Compiled of(String written) {
            try {
                Pattern pattern = Pattern.compile(written);
                return new Compiled(pattern, new TreeSet<>(pattern.namedGroups().keySet()));
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(
                        "'" + written + "' is no regular expression here: " + e.getMessage()
                                + " (look-around and back-references are not known; use groups and 'unless')",
                        e);
            }
        }
    }
}
