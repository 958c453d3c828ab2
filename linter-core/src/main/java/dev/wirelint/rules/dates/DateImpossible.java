package dev.wirelint.rules.dates;

import dev.wirelint.analysis.calendar.ImpossibleClocks;
import dev.wirelint.analysis.calendar.ImpossibleDays;
import dev.wirelint.analysis.calendar.ImpossibleDays.Impossible;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Finds days that no calendar has and times that no clock shows. */
public final class DateImpossible implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            ImpossibleDays.of(copy, settings.zones()).forEach(d -> flag(d, findings));
            ImpossibleClocks.of(copy, settings.zones())
                    .forEach(t -> findings.flag(t, "no clock shows " + copy.textOf(t) + "; check the time"));
        };
    }

    private static void flag(Impossible day, Findings findings) {
        if (day.year().isPresent()) {
            findings.flag(day.span(), day.year().getAsInt() + " has no " + day.date() + "; check the date")
                    .confidence(Confidence.SURE);
        } else {
            findings.flag(day.span(), "there is no such day as " + day.date() + "; check the date");
        }
    }
}
