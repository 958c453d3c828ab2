package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Kind;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Two sums that a story converts at two rates: 600 million yen ($4 million), 900 million yen ($9 million). */
public final class ConversionRateDiffers implements Rule {
    private static final double SLACK = 0.05;
    private static final Pattern OPENS = Pattern.compile(" \\((?:about |around |some |nearly |roughly |or |US)?");

    /** Sums of another time were converted at its rate. */
    private static final Pattern ANOTHER_TIME = Pattern.compile(
            "(?i)\\b(?:at the time|then worth|today|in today|(?:19|20)\\d\\d|last year|years? ago|adjusted)\\b");

    private record Rate(Quantity from, Quantity to) {
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

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            Map<String, List<Rate>> rates = new LinkedHashMap<>();
            for (Sentence sentence : copy.sentences(settings.zones())) {
                if (!ANOTHER_TIME.matcher(sentence.span().of(copy.text())).find()) {
                    read(copy, sentence, rates);
                }
            }
            rates.values().forEach(r -> check(r, copy, findings));
        };
    }

    private static void read(Copy copy, Sentence sentence, Map<String, List<Rate>> rates) {
        List<Quantity> sums = Quantities.of(copy, sentence.span());
        for (int i = 1; i < sums.size(); i++) {
            Quantity from = sums.get(i - 1);
            Quantity to = sums.get(i);
            boolean pair = from.kind() == Kind.MONEY
                    && to.kind() == Kind.MONEY
                    && !from.currency().equals(to.currency())
                    && OPENS.matcher(copy.text()
                                    .substring(from.span().end(), to.span().start()))
                            .matches()
                    && copy.text().startsWith(")", to.span().end());
            if (pair && from.least() > 0) {
                rates.computeIfAbsent(from.currency() + " " + to.currency(), k -> new ArrayList<>())
                        .add(new Rate(from, to));
            }
        }
    }

    /** The rate most of them agree on, the first where none does, is taken for the right one. */
    private static void check(List<Rate> rates, Copy copy, Findings findings) {
        Rate right = rates.get(0);
        if (rates.size() > 2 && rates.subList(1, rates.size()).stream().noneMatch(right::agrees)) {
            right = rates.get(1);
        }
        for (Rate rate : rates) {
            if (!rate.agrees(right)) {
                double due =
                        rate.from().value() * right.to().value() / right.from().value();
                String given = copy.textOf(right.from().span()) + " ("
                        + copy.textOf(right.to().span()) + ")";
                findings.flag(
                                rate.to().span(),
                                "at the rate of " + given + " on line "
                                        + copy.line(right.from().span()) + ", "
                                        + copy.textOf(rate.from().span()) + " is about " + shown(due) + ", not "
                                        + copy.textOf(rate.to().span()) + "; check both")
                        .confidence(Confidence.SURE)
                        .related(right.to().span(), "the other conversion");
            }
        }
    }

    private static String shown(double value) {
        for (Map.Entry<Double, String> scale :
                List.of(Map.entry(1e12, "trillion"), Map.entry(1e9, "billion"), Map.entry(1e6, "million"))) {
            if (value >= scale.getKey()) {
                return String.format(Locale.ROOT, "%.3g ", value / scale.getKey()) + scale.getValue();
            }
        }
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
