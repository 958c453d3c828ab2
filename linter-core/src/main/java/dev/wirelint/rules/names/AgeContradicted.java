package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.people.Age;
import dev.wirelint.analysis.people.AgeConflicts;
import dev.wirelint.analysis.people.Person;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** One person whose ages in a story cannot all be right. */
public final class AgeContradicted implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> AgeConflicts.of(copy).forEach(c -> flag(c.age(), c.other(), copy, findings));
    }

    private static void flag(Age age, Age other, Copy copy, Findings findings) {
        String who = other.person().map(Person::name).orElse("one person");
        findings.flag(
                        age.place(),
                        who + " is " + age.years() + " here and " + other.years() + " on line "
                                + copy.line(other.place()) + "; check which")
                .confidence(Confidence.LIKELY)
                .group("age:" + who)
                .related(other.place(), "\"" + copy.textOf(other.place()) + "\" here");
    }
}
