package dev.wirelint.rules.wire;

import dev.wirelint.analysis.datelines.FiledDays;
import dev.wirelint.article.StoryDate;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.List;
import java.util.stream.Collectors;

/** A dateline whose day is not the day, nor one beside it, that the data kept with the story give. */
public final class DatelineDateMismatch implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> FiledDays.unlike(copy)
                .ifPresent(day -> findings.flag(
                        day,
                        "the dateline says " + copy.textOf(day) + ", and the story is filed under "
                                + days(copy.article().metadata().dates()) + "; check which is right"));
    }

    private static String days(List<StoryDate> filed) {
        return filed.stream().map(d -> d.day().toString()).distinct().sorted().collect(Collectors.joining(" and "));
    }
}
