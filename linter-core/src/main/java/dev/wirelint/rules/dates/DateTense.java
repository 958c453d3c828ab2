package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.tenses.WrongTenses;
import dev.wirelint.analysis.tenses.WrongTenses.WrongTense;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.regex.Pattern;

/** Finds what will happen on a day before the story's own, and what happened on one after it. */
public final class DateTense implements Rule {
    @Override
    public Check prepare(Settings settings) {
        Pattern planned = Pattern.compile(
                "(?:" + String.join("|", settings.list("plans").words()) + ")", Pattern.CASE_INSENSITIVE);
        return (copy, findings) ->
                WrongTenses.of(copy, settings.zones(), planned).forEach(t -> flag(t, copy, findings));
    }

    private static void flag(WrongTense tense, Copy copy, Findings findings) {
        Findings.Draft draft = findings.flag(
                        new Span(tense.verb().start(), tense.time().end()),
                        "the story is of " + tense.story().written() + ", and "
                                + copy.textOf(tense.time()).replaceFirst("^(?:in|by|from) ", "") + " is "
                                + (tense.isFuture() ? "before it" : "yet to come") + "; check \""
                                + copy.textOf(tense.verb()) + "\" and the date")
                .confidence(Confidence.SURE);
        tense.story().place().ifPresent(p -> draft.related(p, "the day of the story"));
    }
}
