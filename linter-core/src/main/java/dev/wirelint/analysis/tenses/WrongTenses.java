package dev.wirelint.analysis.tenses;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.StoryDay;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What will happen on a day before the story's own, and what happened on one after it. */
public final class WrongTenses {
    /** A date without a year that is further back or ahead may be next year's or last year's. */
    private static final int REACH = 120;

    /** "In the autumn of 2024", "in May 2024", "in 2024". */
    private static final Pattern LONG_TIME = Pattern.compile(
            "\\b(?:in|by|from) (?:(?:early|late|mid-?|the (?:spring|summer|autumn|fall|winter|first half|second half|middle|end) of|(?<month>"
                    + MonthName.PATTERN + ")\\b\\.?) ?)?(?<year>20\\d\\d)\\b(?![-–,]\\d)");

    private final Copy copy;
    private final StoryDay day;
    private final Pattern planned;
    private final List<WrongTense> found = new ArrayList<>();

    private WrongTenses(Copy copy, StoryDay day, Pattern planned) {
        this.copy = copy;
        this.day = day;
        this.planned = planned;
    }

    /**
     * A tense that does not go with the time told with it.
     *
     * @param verb the words of the tense
     * @param isFuture whether they say that it is to come
     */
    public record WrongTense(Span verb, boolean isFuture, Span time, StoryDay story) {}

    /** The wrong tenses of a story; none where nothing tells its day. */
    public static List<WrongTense> of(Copy copy, Set<Zone> zones, Pattern planned) {
        Optional<StoryDay> day = StoryDay.of(copy);
        if (day.isEmpty()) {
            return List.of();
        }
        WrongTenses reading = new WrongTenses(copy, day.get(), planned);
        copy.sentences(zones).forEach(reading::read);
        return reading.found;
    }

    private void read(Sentence sentence) {
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
            tense.filter(t -> t.isFuture() == days.getAsInt() < 0).ifPresent(t -> add(t, date.span()));
        }
        if (day.year().isPresent()) {
            longTimes(sentence);
        }
    }

    private void longTimes(Sentence sentence) {
        Matcher time = LONG_TIME
                .matcher(copy.text())
                .region(sentence.span().start(), sentence.span().end());
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
                    .ifPresent(t -> add(t, span));
        }
    }

    private void add(Tense tense, Span time) {
        found.add(new WrongTense(tense.verb(), tense.isFuture(), time, day));
    }
}
