package dev.wirelint.rule.forms;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A regular expression of a page. Its time grows with the text alone, whatever an editor writes. */
final class Regex {
    /** The group that is flagged where there is one; the whole match otherwise. */
    private static final String FLAGGED = "flag";

    private final Pattern pattern;
    private final Set<String> groups;

    private Regex(Pattern pattern) {
        this.pattern = pattern;
        this.groups = new TreeSet<>(pattern.namedGroups().keySet());
    }

    /**
     * Makes it ready.
     *
     * @throws IllegalArgumentException where it is none; the message says why
     */
    static Regex of(String written) {
        try {
            Regex regex = new Regex(Pattern.compile(written));
            if (regex.pattern.matcher("").matches()) {
                throw new IllegalArgumentException("'" + written + "' matches even where nothing stands");
            }
            return regex;
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "'" + written + "' is no regular expression here: " + e.getMessage()
                            + " (look-around and back-references are not known; use groups and 'unless')",
                    e);
        }
    }

    /** The names of its groups. */
    Set<String> groups() {
        return Set.copyOf(groups);
    }

    /** Whether it matches somewhere in a text. */
    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Every place it matches in a text, the spans counted from {@code start}. */
    List<Match> find(String text, int start) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
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
}
