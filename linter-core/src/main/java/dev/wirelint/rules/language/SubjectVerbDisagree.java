package dev.wirelint.rules.language;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.agreement.WrongVerb;
import dev.wirelint.analysis.agreement.WrongVerbs;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** Finds a verb of one behind a subject of many, or the other way round, also where much stands between the two. */
public final class SubjectVerbDisagree implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> WrongVerbs.of(copy, settings.zones()).forEach(found -> flag(found, copy, findings));
    }

    private static void flag(WrongVerb found, Copy copy, Findings findings) {
        Span noun = found.noun().span();
        String with = "\"" + found.verb().text() + "\" does not agree with ";
        String what = "\"" + found.noun().text() + "\", which ";
        String message = switch (found.kind()) {
            case THERE -> with + what + "are many";
            case MANY -> with + "its subject, " + what + "is many";
            case ONE -> with + "its subject, " + what + "is one";
        };
        findings.flag(found.verb().span(), message)
                .confidence(found.direct() ? Confidence.CLEAR : Confidence.LIKELY)
                .related(noun, "\"" + copy.textOf(noun) + "\" here");
    }
}
