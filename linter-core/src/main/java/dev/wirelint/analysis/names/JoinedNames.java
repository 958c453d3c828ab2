package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of two words, and the words of one that such a name may be written as. */
public final class JoinedNames {
    private static final Sought PAIR =
            Sought.of("(?=\\p{Lu})(?<![\\p{L}-])(\\p{Lu}\\p{L}+)([ -])(\\p{Lu}\\p{Ll}+)(?![\\p{L}-])");
    private static final Sought LONG = Sought.of(
            "(?=\\p{Lu})(?<![\\p{L}-])(\\p{Lu}\\p{L}+)([ -])"
                    + "(?:on|upon|under|over|next|by|le|la|les|sur|en|am|an|de|del|da|do|du)\\2(?:(?:the|der|la|les)\\2)?\\p{Lu}\\p{Ll}+(?![\\p{L}-])");
    private static final Pattern ONE = Pattern.compile("(?=\\p{Lu})(?<![\\p{L}-])\\p{Lu}\\p{Ll}{5,}(?![\\p{L}-])");

    private static final Pattern NEXT = Pattern.compile(" (\\p{Ll}+)");
    private static final Pattern NAME_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}-]+) $");
    private static final int REACH = 30;
    private static final Pattern COMPASS = Pattern.compile("^(?:north|south|mid|east|west)");

    private final Copy copy;
    private final Map<String, Span> written = new HashMap<>();
    private final Map<String, JoinedName> changed = new LinkedHashMap<>();

    private JoinedNames(Copy copy) {
        this.copy = copy;
    }

    /** The first place of each name that is joined in another way than before. */
    public static List<JoinedName> changed(Copy copy, Set<Zone> zones) {
        JoinedNames names = new JoinedNames(copy);
        copy.blocks(zones).forEach(b -> names.read(b.span()));
        return List.copyOf(names.changed.values());
    }

    /** Holds every name of a paragraph against those before it. */
    private void read(Span block) {
        for (MatchResult one : Matches.in(ONE, copy.text(), block)) {
            compare(one.group(), new Span(one.start(), one.end()));
        }
        for (MatchResult joined : LONG.places(copy, block)) {
            compare(joined.group(), new Span(joined.start(), joined.end()));
        }
        Matcher pair = PAIR.around(copy, block);
        int from = block.start();
        while (pair.region(from, block.end()).find()) {
            compare(pair.group(), new Span(pair.start(), pair.end()));
            from = pair.start(3);
        }
    }

    private void compare(String name, Span place) {
        String key = name.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
        if (Quotations.of(copy).hold(place) || COMPASS.matcher(key).find() || describes(copy, name, place)) {
            return;
        }
        Span first = written.putIfAbsent(key, place);
        if (first != null && !copy.textOf(first).equalsIgnoreCase(name) && !areOfTwo(first, place)) {
            changed.putIfAbsent(key, new JoinedName(key, place, first));
        }
    }

    /** "Delta Air Lines" and "American Airlines" are two: what stands before parts them. */
    private boolean areOfTwo(Span first, Span second) {
        String one = nameBefore(first);
        String other = nameBefore(second);
        boolean thing = English.get()
                .word(copy.textOf(second).replaceAll("[ -]", "").toLowerCase(Locale.ROOT))
                .isCommon();
        return thing && !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private String nameBefore(Span place) {
        Matcher before = NAME_BEFORE.matcher(copy.text()).region(Math.max(0, place.start() - REACH), place.start());
        return before.find() ? before.group(1) : "";
    }

    /** Whether a hyphen only joins the two before a noun, as in "the Zero-Waste policy". */
    private static boolean describes(Copy copy, String name, Span place) {
        Matcher next = NEXT.matcher(copy.text()).region(place.end(), copy.text().length());
        return name.indexOf('-') >= 0
                && next.lookingAt()
                && English.get().word(next.group(1)).can("NN")
                && !English.get().word(next.group(1)).can("VB");
    }
}
