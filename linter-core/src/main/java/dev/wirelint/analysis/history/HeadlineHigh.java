package dev.wirelint.analysis.history;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** "At 11-year high" over a story that tells of the highest since 2019. */
final class HeadlineHigh {
    private static final Sought HIGH =
            Sought.of("(?i)(?<![\\p{L}\\d])(?<number>\\d{1,3}|\\p{L}{3,9})-year (?:high|low|peak|record)s?\\b");
    private static final Sought SINCE = Sought.of(
            "(?i)\\b(?:highest|lowest|best|worst|strongest|weakest|most|fewest|largest|smallest)\\b[^.;]{0,40}? since (?:\\p{Lu}\\p{L}+ )?(?<year>(?:19|20)\\d\\d)\\b");

    private HeadlineHigh() {}

    static List<YearsGone> wrong(Copy copy, List<Sentence> sentences, int now) {
        List<YearsGone> found = new ArrayList<>();
        for (Block headline : copy.blocks(Set.of(Zone.HEADLINE, Zone.DECK))) {
            Matcher high = HIGH.inOnly(copy, headline.span());
            if (!high.find()) {
                continue;
            }
            String number = high.group("number");
            double told = Numerals.whole(number).orElse(0.0);
            List<Integer> years = sentences.stream()
                    .flatMap(s -> SINCE.inOnly(copy, s.span()).results())
                    .map(m -> Integer.valueOf(m.group(1)))
                    .distinct()
                    .toList();
            if (told > 0 && years.size() == 1 && Math.abs(now - years.get(0) - told) > 1) {
                Span span =
                        new Span(high.start(), high.end()).shift(headline.span().start());
                found.add(new YearsGone(span, years.get(0), now, number, Optional.empty()));
            }
        }
        return found;
    }
}
