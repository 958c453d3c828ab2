package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.English;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a name of two words that has a hyphen at one place and none at another, or is one word there. */
public final class NameHyphenVariant implements Rule {
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}-])(\\p{Lu}\\p{L}+)([ -])(\\p{Lu}\\p{Ll}+)(?![\\p{L}-])");
    private static final Pattern LONG = Pattern.compile(
            "(?<![\\p{L}-])(\\p{Lu}\\p{L}+)([ -])"
                    + "(?:on|upon|under|over|next|by|le|la|les|sur|en|am|an|de|del|da|do|du)\\2(?:(?:the|der|la|les)\\2)?\\p{Lu}\\p{Ll}+(?![\\p{L}-])");
    private static final Pattern ONE = Pattern.compile("(?<![\\p{L}-])\\p{Lu}\\p{Ll}{5,}(?![\\p{L}-])");

    private static final Pattern NEXT = Pattern.compile(" (\\p{Ll}+)");
    private static final Pattern COMPASS = Pattern.compile("^(?:north|south|mid|east|west)");

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            Map<String, Span> written = new HashMap<>();
            Set<String> done = new HashSet<>();
            for (Block block : copy.blocks(settings.zones())) {
                read(copy, block.span(), written, done, findings);
            }
        };
    }

    /** Holds every name of a paragraph against those before it. */
    private static void read(Copy copy, Span block, Map<String, Span> written, Set<String> done, Findings findings) {
        Matcher one =
                ONE.matcher(copy.text()).region(block.start(), block.end()).useTransparentBounds(true);
        while (one.find()) {
            compare(copy, one.group(), new Span(one.start(), one.end()), written, done, findings);
        }
        Matcher joined =
                LONG.matcher(copy.text()).region(block.start(), block.end()).useTransparentBounds(true);
        while (joined.find()) {
            compare(copy, joined.group(), new Span(joined.start(), joined.end()), written, done, findings);
        }
        Matcher pair =
                PAIR.matcher(copy.text()).region(block.start(), block.end()).useTransparentBounds(true);
        int from = block.start();
        while (pair.region(from, block.end()).find()) {
            compare(copy, pair.group(), new Span(pair.start(), pair.end()), written, done, findings);
            from = pair.start(3);
        }
    }

    /** Whether a hyphen only joins the two before a noun, as in "the Zero-Waste policy". */
    private static boolean describes(Copy copy, String name, Span place) {
        Matcher next = NEXT.matcher(copy.text()).region(place.end(), copy.text().length());
        return name.indexOf('-') >= 0
                && next.lookingAt()
                && English.get().word(next.group(1)).can("NN")
                && !English.get().word(next.group(1)).can("VB");
    }

    private static void compare(
            Copy copy, String name, Span place, Map<String, Span> written, Set<String> done, Findings findings) {
        String key = name.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
        if (Quotations.of(copy).hold(place) || COMPASS.matcher(key).find() || describes(copy, name, place)) {
            return;
        }
        Span first = written.putIfAbsent(key, place);
        if (first == null) {
            return;
        }
        String other = copy.textOf(first);
        if (!done.contains(key) && !other.equals(name) && !other.equalsIgnoreCase(name)) {
            done.add(key);
            findings.flag(
                            place,
                            "\"" + name + "\" here, \"" + other + "\" on line " + copy.line(first)
                                    + "; one name? write it one way")
                    .confidence(Confidence.LIKELY)
                    .group("joined:" + key)
                    .suggest(other)
                    .related(first, "\"" + other + "\" here");
        }
    }
}
