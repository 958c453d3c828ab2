package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.StoryDay;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what will happen on a day before the story's own, and what happened on one after it. */
public final class DateTense implements Rule {
    /** A date without a year that is further back or ahead may be next year's or last year's. */
    private static final int REACH = 120;

    /** "In the autumn of 2024", "in May 2024", "in 2024". */
    private static final Sought LONG_TIME = Sought.of(
            "\\b(?:in|by|from) (?:(?:early|late|mid-?|the (?:spring|summer|autumn|fall|winter|first half|second half|middle|end) of|(?<month>"
                    + MonthName.PATTERN + ")\\b\\.?) ?)?(?<year>20\\d\\d)\\b(?![-–,]\\d)");

    @Override
    public Check prepare(Settings settings) {
        Pattern planned = Pattern.compile(
                "(?:" + String.join("|", settings.list("plans").words()) + ")", Pattern.CASE_INSENSITIVE);
        return (copy, findings) -> StoryDay.of(copy).ifPresent(day -> {
            for (Block block : copy.blocks(settings.zones())) {
                for (Sentence sentence : copy.sentences(block)) {
                    check(copy, day, sentence, planned, findings);
                }
            }
        });
    }

    private static void check(Copy copy, StoryDay day, Sentence sentence, Pattern planned, Findings findings) {
        for (WrittenDate date : Dates.of(copy, sentence.span())) {
            OptionalInt days = day.daysTo(date);
            boolean told = date.year().isPresent();
            if (days.isEmpty() || days.getAsInt() == 0 || (!told && Math.abs(days.getAsInt()) > REACH)) {
                continue;
            }
            if (!told && OtherYear.isTold(sentence.span().of(copy.text()))) {
                continue;
            }
            int from = date.weekday()
                    .map(w -> Math.min(w.span().start(), date.span().start()))
                    .orElse(date.span().start());
            Optional<Tense> tense = Tense.before(sentence, from, planned);
            tense.filter(t -> t.isFuture() == days.getAsInt() < 0)
                    .ifPresent(t -> flag(copy, day, t, date.span(), findings));
        }
        if (day.year().isPresent()) {
            longTimes(copy, day, sentence, planned, findings);
        }
    }

    private static void longTimes(Copy copy, StoryDay day, Sentence sentence, Pattern planned, Findings findings) {
        Matcher time = LONG_TIME.in(copy, sentence.span());
        while (time.find()) {
            int year = Integer.parseInt(time.group("year"));
            LocalDate own = day.full().orElseThrow();
            Optional<Month> month = Optional.ofNullable(time.group("month")).flatMap(MonthName::of);
            int last = month.map(m -> year * 12 + m.getValue()).orElse(year * 12 + 12);
            int first = month.map(m -> year * 12 + m.getValue()).orElse(year * 12 + 1);
            int now = own.getYear() * 12 + own.getMonthValue();
            Span span = new Span(time.start(), time.end());
            Tense.before(sentence, time.start(), planned)
                    .filter(t -> t.isFuture() ? last < now : first > now)
                    .ifPresent(t -> flag(copy, day, t, span, findings));
        }
    }

    private static void flag(Copy copy, StoryDay day, Tense tense, Span date, Findings findings) {
        Findings.Draft draft = findings.flag(
                        new Span(tense.verb().start(), date.end()),
                        "the story is of " + day.written() + ", and "
                                + copy.textOf(date).replaceFirst("^(?:in|by|from) ", "") + " is "
                                + (tense.isFuture() ? "before it" : "yet to come") + "; check \""
                                + copy.textOf(tense.verb()) + "\" and the date")
                .confidence(Confidence.SURE);
        day.place().ifPresent(p -> draft.related(p, "the day of the story"));
    }
}
