package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.repeats.RepeatedParagraphs;
import dev.wirelint.analysis.repeats.RepeatedSet;
import dev.wirelint.analysis.repeats.SecondTime;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A paragraph that stands in the story twice, word for word or nearly so. */
public final class ParagraphDuplicated implements Rule {
    @Override
    public Check prepare(Settings settings) {
        RepeatedParagraphs repeated =
                new RepeatedParagraphs(settings.number("least-words"), settings.number("likeness-percent"));
        return (copy, findings) -> repeated.in(copy, settings.zones()).forEach(set -> flag(set, copy, findings));
    }

    private static void flag(RepeatedSet set, Copy copy, Findings findings) {
        SecondTime first = set.first();
        String what = set.size() == 1
                ? "this paragraph stands in the story already, on"
                : "this paragraph and those after it stand in the story already, from";
        findings.flag(first.place(), what + " line " + copy.line(first.before()) + "; take one out")
                .related(first.before(), "the same paragraph");
    }
}
