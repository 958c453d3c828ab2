package dev.wirelint.analysis.initials;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names in full whose initials everybody knows, as those of the World Health Organization. */
final class NamesInFull {
    private static final Pattern NAME = Pattern.compile(
            "(?=\\p{Lu})\\b(?!The\\b)\\p{Lu}\\p{Ll}+(?:(?: (?:of|for|and|on|the))* \\p{Lu}\\p{Ll}+){2,5}");
    private static final Pattern INNER = Pattern.compile("(?<=\\p{Lu})\\p{Ll}+| \\p{Ll}+(?= )| ");

    private NamesInFull() {}

    /** Each with its initials, in reading order. */
    static List<Initials> of(Copy copy, Set<Zone> zones, Set<String> known) {
        List<Initials> names = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            for (MatchResult name : Matches.in(NAME, copy.text(), block.span())) {
                String letters = INNER.matcher(name.group()).replaceAll("");
                if (known.contains(letters)) {
                    names.add(new Initials(letters, new Span(name.start(), name.end())));
                }
            }
        }
        return names;
    }
}
