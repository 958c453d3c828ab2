package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rules.housestyle.Definitions.Definition;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds initials that stand in a story before it says what they mean. */
public final class AbbrevBeforeDefinition implements Rule {
    private static final int SHORTEST = 3;

    /** Initials that are no part of a longer name on either side. */
    private static final Pattern LONE = Pattern.compile(
            "(?<![\\p{L}\\d@#/&.-])(?<!(?!The |A |An )\\p{Lu}\\p{L}{0,30} )(\\p{Lu}[\\p{L}]{2,6})(?![\\p{L}\\d@#/&-]| \\p{Lu})");

    @Override
    public Check prepare(Settings settings) {
        Set<String> known = new HashSet<>();
        settings.list("known").words().forEach(w -> known.add(w.toUpperCase(Locale.ROOT)));
        WordList kinds = settings.list("kinds");
        return (copy, findings) -> check(copy, findings, settings, known, kinds);
    }

    private static void check(Copy copy, Findings findings, Settings settings, Set<String> known, WordList kinds) {
        Map<String, Definition> explained = new HashMap<>();
        for (Definition definition : Definitions.in(copy, settings.zones())) {
            String letters = definition.initials().letters();
            if (letters.length() >= SHORTEST && !known.contains(letters) && definition.nameStart() >= 0) {
                explained.putIfAbsent(letters, definition);
            }
        }
        if (explained.isEmpty()) {
            return;
        }
        Glosses glosses = Glosses.in(copy.text(), kinds);
        Set<String> seen = new HashSet<>();
        for (Block block : copy.blocks(settings.zones())) {
            Matcher lone = LONE.matcher(copy.text())
                    .region(block.span().start(), block.span().end());
            lone.useTransparentBounds(true);
            while (lone.find()) {
                Span span = new Span(lone.start(1), lone.end(1));
                Definition later = explained.get(lone.group(1));
                if (later != null
                        && seen.add(lone.group(1))
                        && span.start() < later.initials().span().start()
                        && !glosses.setOff(span)) {
                    findings.flag(
                                    span,
                                    "\"" + lone.group(1) + "\" is explained only later, "
                                            + Elsewhere.of(
                                                    List.of(later.initials().span()), span, copy) + "; explain it here")
                            .related(later.initials().span(), "explained here");
                }
            }
        }
    }
}
