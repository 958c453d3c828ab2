package dev.wirelint.analysis.units;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conversions that stand in brackets after an amount and do not come to it. */
public final class WrongConversions {
    private static final Pattern CONVERTED = Pattern.compile(Amount.pattern("given")
            + "(?: \\(|(?<or>,? or ))(?:about |around |roughly |some |nearly |over |almost )?" + Amount.pattern("shown")
            + "(?:\\)|(?<end>[,.;)]))");

    /** Rounding differs by more than the figures show; what is wrong is mostly wrong by far. */
    private static final double LENIENT = 0.12;

    /** Degrees are few and rounded to the next. */
    private static final double DEGREES = 1.2;

    private WrongConversions() {}

    /**
     * Such a conversion.
     *
     * @param given the amount before it
     * @param right what that comes to, with its unit; empty where the two measure different things
     */
    public record WrongConversion(Span span, String given, Optional<String> right) {}

    public static List<WrongConversion> of(Copy copy, Set<Zone> zones, Warming warming) {
        return copy.blocks(zones).stream()
                .flatMap(b -> read(b, copy, warming).stream())
                .toList();
    }

    private static List<WrongConversion> read(Block block, Copy copy, Warming warming) {
        List<WrongConversion> found = new ArrayList<>();
        String text = copy.textOf(block.span());
        if (text.indexOf('(') < 0 && !text.contains(" or ")) {
            return found;
        }
        Matcher pair = CONVERTED.matcher(text);
        while (pair.find()) {
            Optional<Amount> given = Amount.read(pair, "given");
            Optional<Amount> shown = Amount.read(pair, "shown");
            if (given.isPresent()
                    && shown.isPresent()
                    && given.get().unit() != shown.get().unit()
                    && isConversion(pair, given.get().unit(), shown.get().unit())) {
                Warming.Sense sense = warming.sense(text, pair.start(), pair.end());
                if (!given.get().unit().measures(shown.get().unit()) || !fits(given.get(), shown.get(), sense)) {
                    Span span = new Span(pair.start("shown"), pair.end("shown"))
                            .shift(block.span().start());
                    found.add(new WrongConversion(span, given.get().written(), right(given.get(), shown.get(), sense)));
                }
            }
        }
        return found;
    }

    /** "100 feet, or 30 metres," says one length twice; "an acre or 5 tonnes" says two things. */
    private static boolean isConversion(Matcher pair, Unit given, Unit shown) {
        boolean bracket = pair.start("or") < 0;
        return bracket == (pair.start("end") < 0) && (bracket || given.measures(shown));
    }

    private static Optional<String> right(Amount given, Amount shown, Warming.Sense sense) {
        if (!given.unit().measures(shown.unit())) {
            return Optional.empty();
        }
        boolean change = sense == Warming.Sense.CHANGE && given.unit().isHeat();
        String value = round(given.unit().to(given.value(), shown.unit(), change));
        return Optional.of(value + " " + shown.written().replaceFirst("^\\D*[\\d.,]+[ -]?", ""));
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
