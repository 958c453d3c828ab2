package dev.wirelint.analysis.initials;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.initials.Definitions.Definition;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.WordList;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds initials that stand in a story before it says what they mean.
 *
 * @param known initials that everybody knows, in capitals
 * @param kinds nouns that say what something is
 */
public record EarlyInitials(Set<String> known, WordList kinds) {
    private static final int SHORTEST = 3;

    /** Initials that are no part of a longer name on either side. */
    private static final Pattern LONE = Pattern.compile(
            "(?<![\\p{L}\\d@#/&.-])(?<!(?!The |A |An )\\p{Lu}\\p{L}{0,30} )(\\p{Lu}[\\p{L}]{2,6})(?![\\p{L}\\d@#/&-]| \\p{Lu})");

    /** The first place of each of those in some zones, with the place that explains it, in reading order. */
    public Map<Span, Span> in(Copy copy, Set<Zone> zones) {
        Map<String, Span> explained = explained(copy, zones);
        Map<Span, Span> early = new LinkedHashMap<>();
        if (explained.isEmpty()) {
            return early;
        }
        Glosses glosses = Glosses.in(copy.text(), kinds);
        Set<String> seen = new HashSet<>();
        for (Block block : copy.blocks(zones)) {
            for (MatchResult lone : Matches.in(LONE, copy.text(), block.span())) {
                Span span = new Span(lone.start(1), lone.end(1));
                Span later = explained.get(lone.group(1));
                if (later != null && seen.add(lone.group(1)) && span.start() < later.start() && !glosses.setOff(span)) {
                    early.put(span, later);
                }
            }
        }
        return early;
    }

    private Map<String, Span> explained(Copy copy, Set<Zone> zones) {
        Map<String, Span> explained = new HashMap<>();
        for (Definition definition : Definitions.in(copy, zones)) {
            Initials initials = definition.initials();
            if (initials.letters().length() >= SHORTEST
                    && !known.contains(initials.letters())
                    && definition.nameStart() >= 0) {
                explained.putIfAbsent(initials.letters(), initials.span());
            }
        }
        return explained;
    }
}
