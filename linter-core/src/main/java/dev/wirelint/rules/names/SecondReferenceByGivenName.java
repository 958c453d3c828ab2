package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.people.GivenNameReference;
import dev.wirelint.analysis.people.GivenNameReferences;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds somebody who is called by the given name where the story goes on, in copy that goes by family names. */
public final class SecondReferenceByGivenName implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Sought custom = Sought.of(Pattern.compile(
                "\\b(?:" + String.join("|", settings.list("by-given-name").words()) + ")s?\\b"));
        GivenNameReferences references = new GivenNameReferences(
                Set.copyOf(settings.list("family-first").words()),
                Set.copyOf(settings.list("either-first").words()));
        return (copy, findings) -> {
            if (!custom.in(copy).find()) {
                check(references.in(copy), copy, findings);
            }
        };
    }

    /** A story that calls two people so has a custom of its own. */
    private static void check(List<GivenNameReference> references, Copy copy, Findings findings) {
        if (references.size() == 1) {
            GivenNameReference only = references.get(0);
            Span first = only.person().first().span();
            findings.flag(
                            only.mention().span(),
                            "\"" + only.mention().spelling() + "\" is the given name of "
                                    + only.person().name() + " on line " + copy.line(first) + "; write the family name")
                    .confidence(Confidence.LIKELY)
                    .suggest(only.better())
                    .related(first, "\"" + copy.textOf(first) + "\" here");
        }
    }
}
