package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.repeats.RetoldParagraph;
import dev.wirelint.analysis.repeats.RetoldParagraphs;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;

/** A paragraph that tells in other words what an earlier one has told. */
public final class ParagraphRetold implements Rule {
    @Override
    public Check prepare(Settings settings) {
        RetoldParagraphs retold = new RetoldParagraphs(
                settings.number("shared-words"),
                settings.number("likeness-percent"),
                Set.copyOf(settings.list("reporting").words()));
        return (copy, findings) -> retold.in(copy, settings.zones()).forEach(r -> flag(r, copy, findings));
    }

    private static void flag(RetoldParagraph retold, Copy copy, Findings findings) {
        Findings.Draft draft = findings.flag(
                        retold.place(),
                        "told in other words on line " + copy.line(retold.earlier()) + "; take one of the two out")
                .confidence(Confidence.NEARLY_SURE)
                .related(retold.earlier(), "the same, in other words");
        if (!retold.figures()) {
            draft.asSuggestion();
        }
    }
}
