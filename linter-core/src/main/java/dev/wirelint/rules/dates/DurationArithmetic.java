package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.durations.Durations;
import dev.wirelint.analysis.durations.Durations.OfDates;
import dev.wirelint.analysis.durations.Durations.OfStretch;
import dev.wirelint.analysis.durations.Durations.OfYear;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** Finds a length of time that is not the one between the two points told with it. */
public final class DurationArithmetic implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            Durations durations = Durations.of(copy, settings.zones());
            durations.ofStretches().forEach(d -> flag(d, copy, findings));
            durations.ofDates().forEach(d -> flag(d, copy, findings));
            durations.sinceYear().ifPresent(d -> flag(d, copy, findings));
        };
    }

    private static void flag(OfStretch length, Copy copy, Findings findings) {
        flag(length.told(), copy.textOf(length.time()) + " is " + length.length(), copy.textOf(length.told()), findings)
                .confidence(Confidence.NEARLY_SURE)
                .related(length.time(), "from when to when");
    }

    private static void flag(OfDates length, Copy copy, Findings findings) {
        String apart = "from " + copy.textOf(length.one()) + " to " + copy.textOf(length.other()) + " is "
                + length.days() + " days";
        flag(length.told(), apart, length.number() + " " + length.unit() + "s", findings)
                .related(length.one(), "the one date")
                .related(length.other(), "the other");
    }

    private static void flag(OfYear length, Copy copy, Findings findings) {
        String gone =
                "from " + length.since() + " to " + length.now() + ", the year of the story, is " + length.length();
        flag(length.told(), gone, copy.textOf(length.told()), findings).related(length.place(), "since when");
    }

    private static Findings.Draft flag(Span told, String is, String not, Findings findings) {
        return findings.flag(told, is + ", not \"" + not + "\"; check both").confidence(Confidence.LIKELY);
    }
}
