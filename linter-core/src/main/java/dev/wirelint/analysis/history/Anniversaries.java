package dev.wirelint.analysis.history;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Ordinals;
import dev.wirelint.analysis.history.ToldYears.ToldYear;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The 40th anniversary", held to the year of what is celebrated. */
final class Anniversaries {
    private static final Pattern ANNIVERSARY =
            Pattern.compile("\\b(?<n>" + Ordinals.PATTERN + ")[ -](?:anniversary|birthday|jubilee)\\b");

    /** What happens once is founded, opened, born; its year is that of the sentence or of one near it. */
    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:found|open|start|establish|launch|creat|built|born|broke|began|begun|sank|sunk|died|kill|sign|first|crash|sail|"
                    + "struck|destroy|inaugurat|set up|ha(?:s|ve) been|came|took|fell|won|brought|laid|publish|perform|premier|form|invent|discover|happened|[Ii]t was in)",
            Pattern.CASE_INSENSITIVE);

    /** "The 40th anniversary of the revolution that ended communist rule in 1989". */
    private static final Pattern OF_YEAR =
            Pattern.compile("(?: since| of)[^.;\\d]{3,100} (?:in|of|on \\p{Lu}\\p{L}+\\.? \\d{1,2},) ");

    /** What surely begins what is celebrated. */
    private static final Pattern FOUNDED = Pattern.compile(
            "(?i)\\b(?:found|establish|open|born|launch|built|creat|set up|inaugurat|broke|sank)[\\p{L}]*\\b[^.;\\d]{0,60}\\b(?:in|of) $");

    /** A milestone further from the years than that is of something else. */
    private static final double LIKE = 2;

    private Anniversaries() {}

    static List<YearsGone> wrong(Copy copy, List<Sentence> sentences, int now) {
        List<YearsGone> found = new ArrayList<>();
        String text = copy.text();
        Set<Integer> all = ToldYears.of(text, sentences).values();
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            Matcher told = ANNIVERSARY.matcher(text).region(span.start(), span.end());
            while (told.find()) {
                int n = Ordinals.value(told.group("n"));
                boolean explained = all.stream().anyMatch(y -> Math.abs(now - y - n) <= 1)
                        || all.stream().anyMatch(y -> y > now || (y < now && all.contains(y + n)));
                List<ToldYear> near = ToldYears.of(
                                text, sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 3)))
                        .years()
                        .stream()
                        .filter(y -> y.value() < now && n > 1)
                        .toList();
                List<ToldYear> founded = near.stream()
                        .filter(y -> FOUNDED.matcher(text.substring(
                                        Math.max(0, y.span().start() - 80),
                                        y.span().start()))
                                .find())
                        .toList();
                near = founded.isEmpty() ? near : founded;
                boolean one = near.stream().map(ToldYear::value).distinct().count() == 1;
                if (!explained && one) {
                    ToldYear year = near.get(0);
                    int gone = now - year.value();
                    boolean tied = OF_YEAR.matcher(text.substring(
                                            told.end(),
                                            Math.max(told.end(), year.span().start())))
                                    .matches()
                            || sentences.stream()
                                    .filter(s -> s.span().overlaps(year.span()))
                                    .anyMatch(s ->
                                            EVENT.matcher(s.span().of(text)).find());
                    if (tied && gone <= LIKE * n && n <= LIKE * gone) {
                        found.add(new YearsGone(
                                new Span(told.start(), told.end()),
                                year.value(),
                                now,
                                String.valueOf(n),
                                Optional.of(year.span())));
                    }
                }
            }
        }
        return found;
    }
}
