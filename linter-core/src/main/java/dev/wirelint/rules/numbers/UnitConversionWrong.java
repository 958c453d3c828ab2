package dev.wirelint.rules.numbers;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Works out conversions that stand in brackets after an amount. */
public final class UnitConversionWrong implements Rule {
    private static final Sought CONVERTED = Sought.of(Amount.pattern("given")
            + "(?: \\(|(?<or>,? or ))(?:about |around |roughly |some |nearly |over |almost )?" + Amount.pattern("shown")
            + "(?:\\)|(?<end>[,.;)]))");

    /** Rounding differs by more than the figures show; what is wrong is mostly wrong by far. */
    private static final double LENIENT = 0.12;

    /** Degrees are few and rounded to the next. */
    private static final double DEGREES = 1.2;

    @Override
    public Check prepare(Settings settings) {
        Warming warming = new Warming(settings.list("changes"));
        return (copy, findings) -> copy.blocks(settings.zones()).forEach(b -> check(b, copy, warming, findings));
    }

    private static void check(Block block, Copy copy, Warming warming, Findings findings) {
        String text = copy.textOf(block.span());
        if (text.indexOf('(') < 0 && !text.contains(" or ")) {
            return;
        }
        Matcher pair = CONVERTED.inOnly(copy, block.span());
        while (pair.find()) {
            Optional<Amount> given = Amount.read(pair, "given");
            Optional<Amount> shown = Amount.read(pair, "shown");
            if (given.isPresent()
                    && shown.isPresent()
                    && given.get().unit() != shown.get().unit()
                    && isConversion(pair, given.get().unit(), shown.get().unit())) {
                Span span = new Span(pair.start("shown"), pair.end("shown"));
                fault(given.get(), shown.get(), span.of(text), warming.sense(text, pair.start(), pair.end()))
                        .ifPresent(f -> findings.flag(span.shift(block.span().start()), f));
            }
        }
    }

    /** "100 feet, or 30 metres," says one length twice; "an acre or 5 tonnes" says two things. */
    private static boolean isConversion(Matcher pair, Unit given, Unit shown) {
        boolean bracket = pair.start("or") < 0;
        return bracket == (pair.start("end") < 0) && (bracket || given.measures(shown));
    }

    private static Optional<String> fault(Amount given, Amount shown, String found, Warming.Sense sense) {
        if (!given.unit().measures(shown.unit())) {
            return Optional.of(given.written() + " cannot be " + found + "; check the unit");
        }
        if (fits(given, shown, sense)) {
            return Optional.empty();
        }
        boolean change = sense == Warming.Sense.CHANGE && given.unit().isHeat();
        String right = round(given.unit().to(given.value(), shown.unit(), change));
        return Optional.of(given.written() + " comes to about " + right + " "
                + shown.written().replaceFirst("^\\D*[\\d.,]+[ -]?", "") + ", not " + found + "; check both");
    }

    private static boolean fits(Amount given, Amount shown, Warming.Sense sense) {
        boolean heat = given.unit().isHeat();
        boolean asDegree = (!heat || sense != Warming.Sense.CHANGE) && fits(given, shown, false);
        return asDegree || (heat && sense != Warming.Sense.DEGREE && fits(given, shown, true));
    }

    private static boolean fits(Amount given, Amount shown, boolean change) {
        double one = given.unit().to(given.value() - given.leeway(), shown.unit(), change);
        double other = given.unit().to(given.value() + given.leeway(), shown.unit(), change);
        double room =
                shown.leeway() + (given.unit().isHeat() ? DEGREES : LENIENT * Math.max(Math.abs(one), Math.abs(other)));
        return shown.value() >= Math.min(one, other) - room && shown.value() <= Math.max(one, other) + room;
    }

    private static String round(double value) {
        return Math.abs(value) >= 10 || value == 0
                ? String.format(Locale.ROOT, "%,d", Math.round(value))
                : new BigDecimal(value)
                        .round(new MathContext(2))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
