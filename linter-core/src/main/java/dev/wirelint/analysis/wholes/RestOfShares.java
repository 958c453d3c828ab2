package dev.wirelint.analysis.wholes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.wholes.ShareSum.LastShare;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shares of which one is the rest, or comes on top, and that make no whole. */
final class RestOfShares {
    private static final Pattern MORE =
            Pattern.compile("(?i)\\b(?:another|a further|an additional) (?:about |some )?$");
    private static final Map<String, Double> FRACTIONS = LanguageList.of("claims/multiples.txt").rows().stream()
            .filter(r -> r.get(1).equals("part"))
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> 100 * Double.parseDouble(r.get(2))));
    private static final Pattern FRACTION = Pattern.compile("(?i)\\b(?<part>"
            + FRACTIONS.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ") of (?:the|its|their|all|them)\\b");
    /** A rate is no share of what the others share. */
    private static final Sought OF_RATE = Sought.of("(?i)\\b(?:rates?|tax(?:ed|es)?|yields?|tariffs?)\\b");

    private static final double WHOLE = 100;
    private static final double MOST = 150;

    private RestOfShares() {}

    static Optional<ShareSum> uneven(Sentence sentence, Copy copy) {
        String text = copy.text();
        List<Quantity> percents = sentence.isReadable()
                ? Quantities.of(copy, sentence.span()).stream()
                        .filter(q -> q.kind() == Measure.PERCENT)
                        .toList()
                : List.of();
        if (percents.isEmpty()) {
            return Optional.empty();
        }
        Quantity last = percents.get(percents.size() - 1);
        String before = RestOfWhole.before(last, sentence.span(), text);
        boolean rest = RestOfWhole.REST.matcher(before).find();
        boolean more = MORE.matcher(before).find();
        if ((!rest && !more) || OF_RATE.inOnly(copy, sentence.span()).find()) {
            return Optional.empty();
        }
        double sum = 0;
        double room = 1;
        int start = last.span().start();
        for (Quantity percent : percents) {
            sum += percent.value();
            room += percent.step() / 2;
            start = Math.min(start, percent.span().start());
        }
        Matcher fraction = FRACTION.matcher(before);
        while (fraction.find()) {
            sum += FRACTIONS.getOrDefault(fraction.group("part").toLowerCase(Locale.ROOT), 0.0);
            room += 5;
            start = Math.min(start, sentence.span().start() + fraction.start());
        }
        boolean parts = start < last.span().start();
        boolean wrong = rest ? Math.abs(sum - WHOLE) > room : sum > WHOLE + room && sum < MOST;
        boolean hedged = percents.stream().anyMatch(Quantity::isHedged);
        if (!parts || !wrong || hedged || sum <= WHOLE / 2) {
            return Optional.empty();
        }
        return Optional.of(new ShareSum(
                last.span(),
                new Span(start, last.span().start()),
                UnevenWhole.shown(Math.rint(sum)),
                rest ? LastShare.AS_THE_REST : LastShare.ON_TOP));
    }
}
