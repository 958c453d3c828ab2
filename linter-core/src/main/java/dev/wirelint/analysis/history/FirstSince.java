package dev.wirelint.analysis.history;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.durations.ToldLength;
import dev.wirelint.analysis.history.Contradicted.Contradiction;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds "the first since 2014" to what the story tells of the years after, and to the years it counts. */
final class FirstSince {
    private static final Sought FIRST = Sought.of(
            "\\b[Ff]irst (?<who>[\\p{L}-]+)[^.;]{0,40}? since (?<year>(?:19|20)\\d\\d)\\b(?! (?:when|after))");

    private static final Pattern LATER = Pattern.compile(
            "\\b(?:who|he|she|He|She|which|it|It) (?:had |also |had also |last |had last )?(?:won|took|did|happened|lifted|claimed|held)"
                    + "\\b(?: (?:it|the (?:race|title|event|prize|tournament|cup|stage|contest)|so|that))?,?(?: \\p{L}+)? in (?<year>(?:19|20)\\d\\d)\\b");

    private static final Sought SINCE = Sought.of(
            "\\b(?:since|last (?:won|happened|occurred|seen|did so|reached|held)(?: \\p{L}+)? in) (?:\\p{Lu}\\p{L}+ )?(?<year>(?:19|20)\\d\\d)\\b");
    private static final Pattern BREAK =
            Pattern.compile("(?i)\\b(?:apart from|except|interrupt\\p{L}*|break|gap|on and off|spells?)\\b");
    private static final Pattern FIRST_TIME = Pattern.compile(
            "(?i)\\b(?:first|lowest|highest|biggest|largest|worst|best|smallest|strongest|weakest)\\b[^.;]{0,50}? (?:in|for) $|\\bafter (?:a wait of )?$");

    /** "An 11-year high". */
    private static final Pattern EXTREME = Pattern.compile("^ (?:high|low|peak|record)\\b");

    private FirstSince() {}

    /** The firsts that what is told of a later year contradicts. */
    static List<Contradicted> conflicts(Copy copy, List<Sentence> sentences, OptionalInt now) {
        List<Matcher> firsts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Matcher first = FIRST.in(copy, sentence.span());
            if (first.find()) {
                firsts.add(first);
            }
        }
        List<Later> later = firsts.isEmpty() ? List.of() : Later.in(copy.text(), sentences);
        return firsts.stream().flatMap(f -> conflict(f, later, now).stream()).toList();
    }

    private static Optional<Contradicted> conflict(Matcher first, List<Later> told, OptionalInt now) {
        int since = Integer.parseInt(first.group("year"));
        return told.stream()
                .filter(l -> !l.sentence().span().contains(first.start()))
                .filter(l -> l.year() > since && l.year() < now.orElse(Integer.MAX_VALUE))
                .filter(l -> !Nations.isOther(l.sentence(), first.group("who")))
                .findFirst()
                .map(l -> new Contradicted(
                        new Span(first.start(), first.end()), Contradiction.LATER_ONE, l.span(), l.words()));
    }

    /** A year in which it happened, as its sentence tells. */
    private record Later(Sentence sentence, Span span, String words, int year) {
        static List<Later> in(String text, List<Sentence> sentences) {
            List<Later> told = new ArrayList<>();
            for (Sentence sentence : sentences) {
                Matcher later = LATER.matcher(sentence.span().of(text));
                if (later.find()) {
                    Span span = new Span(later.start(), later.end())
                            .shift(sentence.span().start());
                    told.add(new Later(sentence, span, later.group(), Integer.parseInt(later.group("year"))));
                }
            }
            return told;
        }
    }

    /** "The first in 12 years" and "an 11-year high" against the year they count from. */
    static Optional<YearsGone> counted(Copy copy, List<Sentence> sentences, int at, int now) {
        if (!SINCE.mayBeIn(copy)) {
            return Optional.empty();
        }
        String text = copy.text();
        Span span = sentences.get(at).span();
        List<ToldLength> told = ToldLength.read(copy, span).stream()
                .filter(t -> t.unit() == ChronoUnit.YEARS && !t.hedged())
                .filter(t -> FIRST_TIME
                                .matcher(text.substring(span.start(), t.span().start()))
                                .find()
                        || EXTREME.matcher(text.substring(t.span().end(), span.end()))
                                .find())
                .toList();
        Span near = new Span(
                span.start(),
                sentences.get(Math.min(at + 1, sentences.size() - 1)).span().end());
        List<Integer> since = SINCE.matcher(near.of(text))
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .distinct()
                .toList();
        boolean wrong = told.size() == 1
                && since.size() == 1
                && !BREAK.matcher(near.of(text)).find()
                && Math.abs(now - since.get(0) - told.get(0).value()) > 1;
        return wrong
                ? Optional.of(new YearsGone(
                        told.get(0).span(),
                        since.get(0),
                        now,
                        "\"" + copy.textOf(told.get(0).span()) + "\"",
                        Optional.empty()))
                : Optional.empty();
    }
}
