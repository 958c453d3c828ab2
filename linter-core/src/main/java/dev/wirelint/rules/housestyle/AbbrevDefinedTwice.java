package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.initials.Definitions;
import dev.wirelint.analysis.initials.Definitions.Definition;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds initials that a story explains again, by the same name. */
public final class AbbrevDefinedTwice implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> check(copy, findings, settings);
    }

    private static void check(Copy copy, Findings findings, Settings settings) {
        Map<String, Span> first = new HashMap<>();
        for (Definition definition : Definitions.in(copy, settings.zones())) {
            int start = definition.nameStart();
            if (start >= 0) {
                Span span = new Span(start, definition.end());
                Span before = first.putIfAbsent(copy.textOf(span).toLowerCase(Locale.ROOT), span);
                if (before != null) {
                    String letters = copy.textOf(definition.initials().span());
                    findings.flag(
                                    span,
                                    "\"" + letters + "\" is explained " + Elsewhere.of(List.of(before), span, copy)
                                            + " already; the initials alone will do")
                            .suggest(letters)
                            .related(before, "explained here");
                }
            }
        }
    }
}
