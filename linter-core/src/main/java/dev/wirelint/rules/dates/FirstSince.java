package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Span;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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

    private static final Pattern SINCE = Pattern.compile(
            "\\b(?:since|last (?:won|happened|occurred|seen|did so|reached|held)(?: \\p{L}+)? in) (?:\\p{Lu}\\p{L}+ )?(?<year>(?:19|20)\\d\\d)\\b");
    private static final Pattern BREAK =
            Pattern.compile("(?i)\\b(?:apart from|except|interrupt\\p{L}*|break|gap|on and off|spells?)\\b");
    private static final Pattern FIRST_TIME = Pattern.compile(
            "(?i)\\b(?:first|lowest|highest|biggest|largest|worst|best|smallest|strongest|weakest)\\b[^.;]{0,50}? (?:in|for) $|\\bafter (?:a wait of )?$");

    /** "An 11-year high". */
    private static final Pattern EXTREME = Pattern.compile("^ (?:high|low|peak|record)\\b");

    private FirstSince() {}

    static void check(Copy copy, List<Sentence> sentences, OptionalInt now, Findings findings) {
        String text = copy.text();
        List<Matcher> firsts = new ArrayList<>();
        AgainSince.check(copy, sentences, now, findings);
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            Matcher first = FIRST.in(copy, span);
            if (first.find()) {
                firsts.add(first);
            }
            if (now.isPresent() && i == 0) {
                HeadlineHigh.check(copy, sentences, now.getAsInt(), findings);
            }
            if (now.isPresent()) {
                counted(copy, sentences, i, now.getAsInt(), findings);
            }
        }
        if (!firsts.isEmpty()) {
            List<Later> later = Later.in(text, sentences);
            firsts.forEach(f -> compare(f, later, now, findings));
        }
    }

    private static void compare(Matcher first, List<Later> told, OptionalInt now, Findings findings) {
        int since = Integer.parseInt(first.group("year"));
        told.stream()
                .filter(l -> !l.sentence().span().contains(first.start()))
                .filter(l -> l.year() > since && l.year() < now.orElse(Integer.MAX_VALUE))
                .filter(l -> !Nations.isOther(l.sentence(), first.group("who")))
                .findFirst()
                .ifPresent(l -> findings.flag(
                                new Span(first.start(), first.end()),
                                "\"" + first.group() + "\" here, and \"" + l.words() + "\" below; check both")
                        .confidence(Confidence.LIKELY)
                        .related(l.span(), "a later one"));
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
    private static void counted(Copy copy, List<Sentence> sentences, int at, int now, Findings findings) {
        String text = copy.text();
        Span span = sentences.get(at).span();
        List<ToldLength> told = ToldLength.read(text, span).stream()
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
        if (told.size() == 1
                && since.size() == 1
                && !BREAK.matcher(near.of(text)).find()
                && Math.abs(now - since.get(0) - told.get(0).value()) > 1) {
            findings.flag(
                            told.get(0).span(),
                            "from " + since.get(0) + " to " + now + ", the year of the story, is "
                                    + (now - since.get(0)) + " years, not \""
                                    + copy.textOf(told.get(0).span()) + "\"; check both")
                    .confidence(Confidence.LIKELY);
        }
    }
}
