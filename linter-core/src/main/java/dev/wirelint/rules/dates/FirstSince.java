package dev.wirelint.rules.dates;

import dev.wirelint.analysis.Copy;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Span;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds "the first since 2014" to what the story tells of the years after, and to the years it counts. */
final class FirstSince {
    private static final Pattern FIRST = Pattern.compile(
            "\\b[Ff]irst (?<who>[\\p{L}-]+)[^.;]{0,40}? since (?<year>(?:19|20)\\d\\d)\\b(?! (?:when|after))");

    private static final Pattern LATER = Pattern.compile(
            "\\b(?:who|he|she|He|She|which|it|It) (?:had |also |had also |last |had last )?(?:won|took|did|happened|lifted|claimed|held)"
                    + "\\b(?: (?:it|the (?:race|title|event|prize|tournament|cup|stage|contest)|so|that))?,?(?: \\p{L}+)? in (?<year>(?:19|20)\\d\\d)\\b");

    private static final Pattern SINCE = Pattern.compile(
            "\\b(?:since|last (?:won|happened|occurred|seen|did so|reached|held)(?: \\p{L}+)? in) (?:\\p{Lu}\\p{L}+ )?(?<year>(?:19|20)\\d\\d)\\b");
    private static final Pattern FIRST_TIME = Pattern.compile(
            "(?i)\\b(?:first|lowest|highest|biggest|largest|worst|best|smallest|strongest|weakest)\\b[^.;]{0,50}? (?:in|for) $|\\bafter (?:a wait of )?$");

    /** "An 11-year high". */
    private static final Pattern EXTREME = Pattern.compile("^ (?:high|low|peak|record)\\b");

    private FirstSince() {}

    static void check(Copy copy, List<Sentence> sentences, OptionalInt now, Findings findings) {
        String text = copy.text();
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            Matcher first = FIRST.matcher(text).region(span.start(), span.end());
            if (first.find()) {
                later(copy, sentences, first, now, findings);
            }
            if (now.isPresent()) {
                counted(copy, sentences, i, now.getAsInt(), findings);
            }
        }
    }

    private static void later(Copy copy, List<Sentence> sentences, Matcher first, OptionalInt now, Findings findings) {
        int since = Integer.parseInt(first.group("year"));
        for (Sentence sentence : sentences) {
            Matcher later = LATER.matcher(sentence.span().of(copy.text()));
            boolean here = sentence.span().start() <= first.start()
                    && first.start() < sentence.span().end();
            if (!here && later.find()) {
                int year = Integer.parseInt(later.group("year"));
                if (year > since
                        && year < now.orElse(Integer.MAX_VALUE)
                        && !Nations.isOther(sentence, first.group("who"))) {
                    findings.flag(
                                    new Span(first.start(), first.end()),
                                    "\"" + first.group() + "\" here, and \"" + later.group() + "\" below; check both")
                            .confidence(Confidence.LIKELY)
                            .related(
                                    new Span(later.start(), later.end())
                                            .shift(sentence.span().start()),
                                    "a later one");
                    return;
                }
            }
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
