package dev.wirelint.analysis.initials;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rows of three capitals or more that a story has. */
final class CapitalRuns {
    private static final Pattern WRITTEN =
            Pattern.compile("(?=\\p{Lu}{3})(?<![\\p{L}\\d@#/&.-])\\p{Lu}{3,7}(?![\\p{L}\\d@#/&-])");

    private static final Part<Function<Set<Zone>, Map<String, List<Span>>>> PART = Part.each(CapitalRuns::read);

    private CapitalRuns() {}

    /** Where each of them stands in some zones. */
    static Map<String, List<Span>> in(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static Map<String, List<Span>> read(Copy copy, Set<Zone> zones) {
        Map<String, List<Span>> written = new HashMap<>();
        for (Block block : copy.blocks(zones)) {
            for (MatchResult run : Matches.in(WRITTEN, copy.text(), block.span())) {
                written.computeIfAbsent(run.group(), l -> new ArrayList<>()).add(new Span(run.start(), run.end()));
            }
        }
        return written;
    }
}
