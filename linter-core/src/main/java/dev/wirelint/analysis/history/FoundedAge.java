package dev.wirelint.analysis.history;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** "The five-year-old company", held to the year in which it was founded. */
final class FoundedAge {
    private static final String NUMBER = "(?<number>\\d{1,3}|\\p{L}{3,9}(?:-(?!year)\\p{L}{3,5})?)";
    private static final Sought AGE = Sought.of(
            "(?i)(?<![\\p{L}\\d-])" + NUMBER
                    + "-year-old (?:[\\p{L}-]+ ){0,2}?(?:company|firm|start-?up|bank|airline|club|festival|museum|theatre|theater|school|university|paper|newspaper"
                    + "|group|party|orchestra|bridge|building|church|hotel|station|factory|plant|brewery|business|retailer|brand|charity|league|race|port|dam|ship|ferry)\\b");
    private static final Sought FOUNDED = Sought.of(
            "(?i)\\b(?:founded|established|set up|built|opened|launched|started|created|formed|begun)\\b(?! by \\p{L}+ who)[^.;\\d]{0,40}? in (?<year>1[5-9]\\d\\d|20\\d\\d)\\b");
    private static final int NEAR = 2;

    private FoundedAge() {}

    static List<YearsGone> wrong(List<Sentence> sentences, int now, Copy copy) {
        List<YearsGone> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            String said = copy.textOf(span);
            if (!said.contains("-year-old")) {
                continue;
            }
            Matcher age = AGE.inOnly(copy, span);
            if (!age.find()) {
                continue;
            }
            String number = age.group("number");
            double told = Numerals.whole(number).orElse(0.0);
            Span near = new Span(
                    sentences.get(Math.max(0, i - NEAR)).span().start(),
                    sentences
                            .get(Math.min(sentences.size() - 1, i + NEAR))
                            .span()
                            .end());
            List<MatchResult> founded = FOUNDED.inOnly(copy, near).results().toList();
            if (told > 0 && founded.size() == 1) {
                int year = Integer.parseInt(founded.get(0).group(1));
                if (Math.abs(now - year - told) > 1 && year < now) {
                    found.add(new YearsGone(
                            new Span(age.start(), age.end()).shift(span.start()),
                            year,
                            now,
                            number,
                            Optional.of(new Span(
                                            founded.get(0).start(),
                                            founded.get(0).end())
                                    .shift(near.start()))));
                }
            }
        }
        return found;
    }
}
