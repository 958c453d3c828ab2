package dev.wirelint.rules.numbers;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out conversions that stand in brackets after an amount. */
@AutoService(Rule.class)
public final class UnitConversionWrong implements Rule {
    private static final String AMOUNT = "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?";
    private static final String UNIT =
            "([\\p{L}°][\\p{L}/°²]*(?: (?:Celsius|Fahrenheit|kilometers?|kilometres?|miles?|feet|meters?|metres?|yards?|inches))?)";
    private static final Pattern CONVERTED = Pattern.compile("(?<![\\d.,$€£/-])" + AMOUNT + "[ -]?" + UNIT
            + " \\((?:about |around |roughly |some |nearly |over |almost )?(" + AMOUNT + "[ -]?" + UNIT + ")\\)");

    /** Rounding differs by more than the figures show; what is wrong is mostly wrong by far. */
    private static final double LENIENT = 0.12;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> copy.blocks(settings.zones()).forEach(b -> check(b, copy, findings));
    }

    private static void check(Block block, Copy copy, Findings findings) {
        String text = copy.textOf(block.span());
        if (text.indexOf('(') < 0) {
            return;
        }
        Matcher pair = CONVERTED.matcher(text);
        while (pair.find()) {
            Optional<Unit> from = Unit.named(pair.group(3));
            Optional<Unit> to = Unit.named(pair.group(7));
            if (from.isPresent() && to.isPresent() && from.get() != to.get()) {
                Amount given = Amount.of(pair.group(1), pair.group(2));
                Amount shown = Amount.of(pair.group(5), pair.group(6));
                flag(pair, given, from.get(), shown, to.get(), block, findings);
            }
        }
    }

    private static void flag(
            Matcher pair, Amount given, Unit from, Amount shown, Unit to, Block block, Findings findings) {
        Span span = new Span(pair.start(4), pair.end(4)).shift(block.span().start());
        String amount = pair.group(1) + (pair.group(2) == null ? "" : pair.group(2)) + " " + pair.group(3);
        if (!from.measures(to)) {
            findings.flag(span, amount + " cannot be " + pair.group(4) + "; check the unit");
            return;
        }
        double low = from.to(given.value - given.leeway, to);
        double high = from.to(given.value + given.leeway, to);
        double room = shown.leeway + LENIENT * Math.max(Math.abs(low), Math.abs(high));
        if (shown.value < Math.min(low, high) - room || shown.value > Math.max(low, high) + room) {
            findings.flag(
                    span,
                    String.format(
                            Locale.ROOT,
                            "%s is about %s %s, not %s",
                            amount,
                            round(from.to(given.value, to)),
                            pair.group(7),
                            pair.group(4)));
        }
    }

    private static String round(double value) {
        return Math.abs(value) >= 10
                ? String.format(Locale.ROOT, "%,d", Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value);
    }

    /** An amount as written, and by how much it may have been rounded. */
    private record Amount(double value, double leeway) {
        static Amount of(String whole, String fraction) {
            String digits = whole.replace(",", "");
            if (fraction != null) {
                return new Amount(Double.parseDouble(digits + fraction), 0.6 * Math.pow(10, 1.0 - fraction.length()));
            }
            int zeros = digits.length() - digits.replaceFirst("0+$", "").length();
            return new Amount(Double.parseDouble(digits), 0.6 * Math.pow(10, Math.max(0, zeros - 1)));
        }
    }
}
