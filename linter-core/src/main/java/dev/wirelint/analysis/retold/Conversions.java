package dev.wirelint.analysis.retold;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Sums that a story converts at two rates: 600 million yen ($4 million), 900 million yen ($9 million). */
public final class Conversions {
    private static final Part<Function<Set<Zone>, List<UnlikeRate>>> PART = Part.each(Conversions::read);
    private static final double SLACK = 0.05;
    private static final Pattern OPENS = Pattern.compile(" \\((?:about |around |some |nearly |roughly |or |US)?");

    /** Sums of another time were converted at its rate. */
    private static final Sought ANOTHER_TIME = Sought.of(
            "(?i)\\b(?:at the time|then worth|today|in today|(?:19|20)\\d\\d|last year|years? ago|adjusted)\\b");

    /** A sum, and what the copy says it is in another currency. */
    public record Rate(Quantity from, Quantity to) {
        double least() {
            return to.least() / (from.isHedged() ? from.most() : from.value()) * (1 - SLACK);
        }

        double most() {
            return to.most() / (from.isHedged() ? from.least() : from.value()) * (1 + SLACK);
        }

        boolean agrees(Rate other) {
            return least() <= other.most() && other.least() <= most();
        }
    }

    /**
     * A conversion at another rate than the story's.
     *
     * @param right one at the rate most of them agree on
     */
    public record UnlikeRate(Rate rate, Rate right) {
        /** What the sum comes to at the rate of the other. */
        public double due() {
            return rate.from().value() * right.to().value() / right.from().value();
        }
    }

    private Conversions() {}

    /** The conversions of a story that do not agree with the others. */
    public static List<UnlikeRate> unlike(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<UnlikeRate> read(Copy copy, Set<Zone> zones) {
        Map<String, List<Rate>> rates = new LinkedHashMap<>();
        for (Sentence sentence : copy.sentences(zones)) {
            read(copy, sentence, rates);
        }
        return rates.values().stream().flatMap(r -> unlike(r).stream()).toList();
    }

    private static void read(Copy copy, Sentence sentence, Map<String, List<Rate>> rates) {
        List<Quantity> sums = Quantities.of(copy, sentence.span());
        for (int i = 1; i < sums.size(); i++) {
            Quantity from = sums.get(i - 1);
            Quantity to = sums.get(i);
            boolean pair = from.kind() == Measure.MONEY
                    && to.kind() == Measure.MONEY
                    && !from.currency().equals(to.currency())
                    && OPENS.matcher(copy.text()
                                    .substring(from.span().end(), to.span().start()))
                            .matches()
                    && copy.text().startsWith(")", to.span().end());
            if (pair
                    && from.least() > 0
                    && !ANOTHER_TIME.inOnly(copy, sentence.span()).find()) {
                rates.computeIfAbsent(from.currency() + " " + to.currency(), k -> new ArrayList<>())
                        .add(new Rate(from, to));
            }
        }
    }

    /** The rate most of them agree on, the first where none does, is taken for the right one. */
    private static List<UnlikeRate> unlike(List<Rate> rates) {
        boolean first =
                rates.size() <= 2 || rates.subList(1, rates.size()).stream().anyMatch(rates.get(0)::agrees);
        Rate right = rates.get(first ? 0 : 1);
        return rates.stream()
                .filter(r -> !r.agrees(right))
                .map(r -> new UnlikeRate(r, right))
                .toList();
    }
}
