package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.people.PronounClash;
import dev.wirelint.analysis.people.PronounClashes;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds a "he" where the only person it can be was a Mrs, and a "she" where it was a Mr. */
public final class PronounMismatch implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Set<String> people = Set.copyOf(settings.list("people").words());
        Set<String> speaking = settings.list("people").rows().stream()
                .filter(r -> r.column(1).isEmpty())
                .map(r -> r.column(0))
                .collect(Collectors.toUnmodifiableSet());
        return (copy, findings) ->
                PronounClashes.of(copy, people, speaking).forEach(clash -> flag(clash, copy, findings));
    }

    private static void flag(PronounClash clash, Copy copy, Findings findings) {
        String told = "\"" + copy.textOf(clash.told()) + "\"";
        findings.flag(
                        clash.pronoun(),
                        "\"" + copy.textOf(clash.pronoun()) + "\" here, " + told + " on line " + copy.line(clash.told())
                                + "; one person? check which")
                .confidence(Confidence.LIKELY)
                .related(clash.told(), told + " here");
    }
}
