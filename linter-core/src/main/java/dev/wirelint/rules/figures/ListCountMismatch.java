package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.listed.CountedLists;
import dev.wirelint.analysis.listed.OtherCount;
import dev.wirelint.analysis.listed.OtherCount.CountTelling;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A number of people or things announced, and a list beside it that has more or fewer. */
public final class ListCountMismatch implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> CountedLists.of(copy, settings.zones()).forEach(c -> flag(c, copy, findings));
    }

    private static void flag(OtherCount other, Copy copy, Findings findings) {
        String told = "\"" + copy.textOf(other.announced()) + "\", and ";
        String list = switch (other.telling()) {
            case LISTED -> "the list has " + other.count();
            case NAMED_BELOW -> other.count() + " are named below";
            case IN_TURN -> other.count() + " are told";
        };
        findings.flag(other.announced(), told + list + "; check both")
                .confidence(Confidence.LIKELY)
                .related(other.list(), place(other.telling()));
    }

    private static String place(CountTelling telling) {
        return switch (telling) {
            case LISTED -> "the list";
            case NAMED_BELOW -> "the names";
            case IN_TURN -> "the last of them";
        };
    }
}
