package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.history.Contradicted;
import dev.wirelint.analysis.history.History;
import dev.wirelint.analysis.history.Titles.OtherYears;
import dev.wirelint.analysis.history.YearsGone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.stream.Collectors;

/** Holds anniversaries, "first since" and "third in a row" to the years that the story tells. */
public final class HistoryArithmetic implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            History history = History.of(copy, settings.zones());
            for (YearsGone years : history.anniversaries()) {
                Findings.Draft draft = flag(years, " is ", findings);
                years.year().ifPresent(y -> draft.related(y, here(y, copy)));
            }
            for (YearsGone years : history.yearsGone()) {
                Findings.Draft draft = flag(years, ", the year of the story, is ", findings);
                years.year().ifPresent(y -> draft.related(y, "the year"));
            }
            history.otherYears().ifPresent(t -> flag(t, copy, findings));
            history.contradicted().forEach(c -> flag(c, copy, findings));
        };
    }

    private static Findings.Draft flag(YearsGone years, String is, Findings findings) {
        return findings.flag(
                        years.span(),
                        "from " + years.from() + " to " + years.now() + is + years.gone() + " years, not "
                                + years.told() + "; check both")
                .confidence(Confidence.LIKELY);
    }

    private static void flag(OtherYears title, Copy copy, Findings findings) {
        String all = title.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String fault = title.row()
                ? all + " are not " + title.number() + " years in a row; check the years"
                : "with " + all + " it is number " + title.years().size() + ", not " + title.number() + "; check both";
        findings.flag(title.claim(), fault)
                .confidence(Confidence.LIKELY)
                .related(title.place(), here(title.place(), copy));
    }

    private static void flag(Contradicted claim, Copy copy, Findings findings) {
        String line = " on line " + copy.line(claim.place()) + "; check both";
        String quoted = "\"" + claim.words() + "\"";
        String fault = switch (claim.sort()) {
            case LATER_ONE -> " here, and " + quoted + " below; check both";
            case WOMAN_BEFORE -> ", and " + claim.words() + " was a woman before her," + line;
            case LATER_TIME, YEAR_BEFORE, SO_MANY_BEFORE -> ", and " + quoted + line;
        };
        findings.flag(claim.claim(), "\"" + copy.textOf(claim.claim()) + "\"" + fault)
                .confidence(Confidence.LIKELY)
                .related(claim.place(), place(claim.sort()));
    }

    private static String place(Contradicted.Contradiction sort) {
        return switch (sort) {
            case LATER_ONE -> "a later one";
            case LATER_TIME -> "a later time";
            case WOMAN_BEFORE -> "who was before her";
            case YEAR_BEFORE -> "the year before";
            case SO_MANY_BEFORE -> "how many before";
        };
    }

    private static String here(Span place, Copy copy) {
        return "\"" + copy.textOf(place) + "\" here";
    }
}
