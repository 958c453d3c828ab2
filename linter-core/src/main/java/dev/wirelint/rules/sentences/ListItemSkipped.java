package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.repeats.SecondTime;
import dev.wirelint.analysis.series.ItemSeries;
import dev.wirelint.analysis.series.OrdinalSeries;
import dev.wirelint.analysis.series.SkippedItem;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A series by number, letter or ordinal that leaves one out, or has one twice. */
public final class ListItemSkipped implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            ItemSeries series = ItemSeries.of(copy, settings.zones());
            series.gaps().forEach(gap -> flag(gap, "the item before", copy, findings));
            series.repeats().forEach(repeat -> flag(repeat, copy, findings));
            OrdinalSeries.gaps(copy, settings.zones()).forEach(gap -> flag(gap, "the one before", copy, findings));
        };
    }

    private static void flag(SkippedItem gap, String before, Copy copy, Findings findings) {
        findings.flag(
                        gap.place(),
                        "\"" + copy.textOf(gap.place()) + "\" follows \"" + copy.textOf(gap.before()) + "\" on line "
                                + copy.line(gap.before()) + "; \"" + gap.missing() + "\" is missing")
                .confidence(Confidence.SURE)
                .related(gap.before(), before);
    }

    private static void flag(SecondTime repeat, Copy copy, Findings findings) {
        findings.flag(
                        repeat.place(),
                        "\"" + copy.textOf(repeat.place()) + "\" stands on line " + copy.line(repeat.before())
                                + " already; number the items anew")
                .confidence(Confidence.SURE)
                .related(repeat.before(), "the same number");
    }
}
