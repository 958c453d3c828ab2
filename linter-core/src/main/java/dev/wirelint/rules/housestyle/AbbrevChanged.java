package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
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

/** Finds initials that everybody knows where those of another body, a letter away, were explained. */
public final class AbbrevChanged implements Rule {
    private static final int SHORTEST = 3;
    private static final Sought WRITTEN = Sought.of("(?<![\\p{L}\\d@#/&.-])\\p{Lu}{3,7}(?![\\p{L}\\d@#/&-])");

    @Override
    public Check prepare(Settings settings) {
        Set<String> known = new HashSet<>();
        settings.list("known").words().forEach(w -> known.add(w.toUpperCase(Locale.ROOT)));
        return (copy, findings) -> check(copy, findings, settings, Set.copyOf(known));
    }

    private static void check(Copy copy, Findings findings, Settings settings, Set<String> known) {
        Map<String, Span> explained = new HashMap<>();
        for (Definition definition : Definitions.in(copy, settings.zones())) {
            explained.putIfAbsent(
                    definition.initials().letters(), definition.initials().span());
        }
        if (explained.isEmpty()) {
            return;
        }
        Map<String, List<Span>> written = new HashMap<>();
        for (Block block : copy.blocks(settings.zones())) {
            Matcher matcher = WRITTEN.in(copy, block.span()).useTransparentBounds(true);
            while (matcher.find()) {
                written.computeIfAbsent(matcher.group(), l -> new ArrayList<>())
                        .add(new Span(matcher.start(), matcher.end()));
            }
        }
        written.forEach((letters, places) -> {
            if (places.size() == 1 && known.contains(letters) && !explained.containsKey(letters)) {
                explained.forEach((meant, place) -> {
                    boolean letter = meant.length() >= SHORTEST
                            && meant.length() == letters.length()
                            && meant.charAt(0) == letters.charAt(0)
                            && meant.charAt(meant.length() - 1) == letters.charAt(letters.length() - 1)
                            && LetterOrder.isSlip(letters, meant);
                    if (letter && place.start() < places.get(0).start()) {
                        findings.flag(
                                        places.get(0),
                                        "\"" + letters + "\" here, \"" + meant + "\" explained on line "
                                                + copy.line(place) + "; one body? check which")
                                .confidence(Confidence.LIKELY)
                                .suggest(meant)
                                .related(place, "explained here");
                    }
                });
            }
        });
    }
}
