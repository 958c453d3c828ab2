package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rules.housestyle.Definitions.Definition;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds initials that everybody knows where those of another body, a letter away, were explained. */
public final class AbbrevChanged implements Rule {
    private static final int SHORTEST = 3;
    private static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\d@#/&.-])\\p{Lu}{3,7}(?![\\p{L}\\d@#/&-])");

    private static final Pattern NAME =
            Pattern.compile("\\b(?!The\\b)\\p{Lu}\\p{Ll}+(?:(?: (?:of|for|and|on|the))* \\p{Lu}\\p{Ll}+){2,5}");
    private static final Pattern INNER = Pattern.compile("(?<=\\p{Lu})\\p{Ll}+| \\p{Ll}+(?= )| ");

    @Override
    public Check prepare(Settings settings) {
        Set<String> known = new HashSet<>();
        settings.list("known").words().forEach(w -> known.add(w.toUpperCase(Locale.ROOT)));
        return (copy, findings) -> check(copy, findings, settings, Set.copyOf(known));
    }

    /** Names in full whose initials everybody knows, as those of the World Health Organization. */
    private static void spelledOut(Copy copy, Block block, Set<String> known, Map<String, Span> explained) {
        Matcher name = NAME.matcher(copy.text())
                .region(block.span().start(), block.span().end());
        while (name.find()) {
            String initials = INNER.matcher(name.group()).replaceAll("");
            if (known.contains(initials)) {
                explained.putIfAbsent(initials, new Span(name.start(), name.end()));
            }
        }
    }

    private static void check(Copy copy, Findings findings, Settings settings, Set<String> known) {
        Map<String, Span> explained = new HashMap<>();
        for (Definition definition : Definitions.in(copy, settings.zones())) {
            explained.putIfAbsent(
                    definition.initials().letters(), definition.initials().span());
        }
        Map<String, List<Span>> written = new HashMap<>();
        for (Block block : copy.blocks(settings.zones())) {
            spelledOut(copy, block, known, explained);
            Matcher matcher = WRITTEN.matcher(copy.text())
                    .region(block.span().start(), block.span().end())
                    .useTransparentBounds(true);
            while (matcher.find()) {
                written.computeIfAbsent(matcher.group(), l -> new ArrayList<>())
                        .add(new Span(matcher.start(), matcher.end()));
            }
        }
        written.forEach((letters, places) -> {
            if (places.size() == 1 && known.contains(letters) && !explained.containsKey(letters)) {
                explained.forEach((meant, place) -> {
                    boolean named = !copy.textOf(place).equals(meant);
                    if (named && written.containsKey(meant)) {
                        return;
                    }
                    boolean letter = meant.length() >= SHORTEST
                            && meant.length() == letters.length()
                            && meant.charAt(0) == letters.charAt(0)
                            && meant.charAt(meant.length() - 1) == letters.charAt(letters.length() - 1)
                            && LetterOrder.isSlip(letters, meant);
                    if (letter && place.start() < places.get(0).start()) {
                        findings.flag(
                                        places.get(0),
                                        "\"" + letters + "\" here, \"" + copy.textOf(place) + "\" "
                                                + (named ? "" : "explained ") + "on line " + copy.line(place)
                                                + "; one body? check which")
                                .confidence(Confidence.LIKELY)
                                .suggest(meant)
                                .related(place, named ? "the name in full" : "explained here");
                    }
                });
            }
        });
    }
}
