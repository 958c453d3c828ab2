package dev.wirelint.rules.headline;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.people.SurnamesAbove;
import dev.wirelint.analysis.people.SurnamesAbove.UnlikeSurname;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Finds a family name above the story that only begins like the one below it. */
public final class HeadlineSurnameDiffers implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> SurnamesAbove.unlike(copy, settings.zones()).forEach(u -> flag(u, copy, findings));
    }

    private static void flag(UnlikeSurname surname, Copy copy, Findings findings) {
        Mention below = surname.person().first();
        findings.flag(
                        surname.place(),
                        "\"" + surname.name() + "\" above the story, \""
                                + surname.person().name() + "\" on line " + copy.line(below.span()) + "; one person?")
                .confidence(Confidence.LIKELY)
                .suggest(surname.person().family())
                .related(below.span(), "\"" + copy.textOf(below.span()) + "\" here");
    }
}
