package dev.wirelint.analysis.durations;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.dates.StoryDay;
import dev.wirelint.analysis.durations.Durations.OfYear;
import dev.wirelint.analysis.people.People;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds "since 2011" to the years that somebody is said to have done the same for. */
final class SinceYear {
    private static final Sought SINCE = Sought.of(
            "\\b(?:has|have|had|'ve|’ve)\\b(?<said>[^.;]{0,70}?)\\b[Ss]ince (?:\\p{Lu}\\p{L}+ )?(?<year>(?:19|20)\\d\\d)\\b(?![-–])");
    private static final Pattern FOR = Pattern.compile(
            "\\b(?:has|have|'ve|’ve) (?:been )?(?<said>[^.;,]{0,90}?)\\b(?:for|in) (?:the past |the last |these )?$");

    private static final Pattern PERSON =
            Pattern.compile("\\b(?:who|he|she|He|She|I|they|They|we|We)(?: |['’](?=s |ve ))(?:has|have|ve|s)\\b");
    private static final int REACH = 120;
    private static final int ROUNDING = 2;

    private SinceYear() {}

    private record Since(Span span, int year, boolean ofPerson) {}

    static Optional<OfYear> wrong(Copy copy, List<Sentence> sentences) {
        Optional<Integer> year = StoryDay.of(copy).flatMap(StoryDay::full).map(d -> d.getYear());
        if (year.isEmpty()) {
            return Optional.empty();
        }
        List<Since> since = new ArrayList<>();
        List<ToldLength> lengths = new ArrayList<>();
        String text = copy.text();
        for (Sentence sentence : sentences) {
            List<Since> here = since(sentence, copy);
            List<ToldLength> told = ToldLength.read(copy, sentence.span()).stream()
                    .filter(t -> t.unit() == ChronoUnit.YEARS && isFor(text, sentence, t))
                    .toList();
            if (here.size() == 1 && told.size() == 1) {
                return wrong(here.get(0), told.get(0), year.get());
            }
            since.addAll(here);
            told.stream()
                    .filter(t -> PERSON.matcher(before(text, sentence, t)).find())
                    .forEach(lengths::add);
        }
        return since.size() == 1 && lengths.size() == 1 && since.get(0).ofPerson()
                ? wrong(since.get(0), lengths.get(0), year.get())
                : Optional.empty();
    }

    private static List<Since> since(Sentence sentence, Copy copy) {
        List<Since> since = new ArrayList<>();
        String text = copy.text();
        Matcher told = SINCE.inOnly(copy, sentence.span());
        while (told.find()) {
            int from = Math.max(0, told.start() - 8);
            since.add(new Since(
                    new Span(told.end("said"), told.end()).shift(sentence.span().start()),
                    Integer.parseInt(told.group("year")),
                    PERSON.matcher(sentence.span().of(text).substring(from, told.end()))
                                    .find()
                            || isNamed(sentence.span().start() + told.start() - 1, copy)));
        }
        return since;
    }

    /** Whether the name of a person ends at a place. */
    private static boolean isNamed(int end, Copy copy) {
        return People.of(copy).named().stream().anyMatch(m -> m.span().end() == end);
    }

    private static boolean isFor(String text, Sentence sentence, ToldLength told) {
        return FOR.matcher(before(text, sentence, told)).find()
                || text.startsWith(" since", told.span().end())
                || text.startsWith(" of it since", told.span().end());
    }

    private static String before(String text, Sentence sentence, ToldLength told) {
        return text.substring(
                Math.max(sentence.span().start(), told.span().start() - REACH),
                told.span().start());
    }

    private static Optional<OfYear> wrong(Since since, ToldLength told, int year) {
        int gone = year - since.year();
        double room = told.hedged() ? ROUNDING + gone / 10.0 : ROUNDING - 1.0;
        return Math.abs(gone - told.value()) > room
                ? Optional.of(
                        new OfYear(told.span(), since.year(), year, told.counted(String.valueOf(gone)), since.span()))
                : Optional.empty();
    }
}
