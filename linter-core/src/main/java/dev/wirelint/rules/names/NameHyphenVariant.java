package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.JoinedName;
import dev.wirelint.analysis.names.JoinedNames;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Finds a name of two words that has a hyphen at one place and none at another, or is one word there. */
public final class NameHyphenVariant implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) ->
                JoinedNames.changed(copy, settings.zones()).forEach(name -> flag(name, copy, findings));
    }

    private static void flag(JoinedName name, Copy copy, Findings findings) {
        String other = copy.textOf(name.first());
        findings.flag(
                        name.place(),
                        "\"" + copy.textOf(name.place()) + "\" here, \"" + other + "\" on line "
                                + copy.line(name.first()) + "; one name? write it one way")
                .confidence(Confidence.LIKELY)
                .group("joined:" + name.letters())
                .suggest(other)
                .related(name.first(), "\"" + other + "\" here");
    }
}
