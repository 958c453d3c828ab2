package dev.wirelint.analysis.units;

import dev.wirelint.analysis.amounts.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * An amount of some unit as the copy has it: "minus 10 degrees Celsius", "6 feet 4 inches".
 *
 * @param value how much, in its larger unit where there are two
 * @param leeway by how much it may have been rounded
 */
record Amount(String written, double value, double leeway, Unit unit) {
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    /** "In 2003 about 10 miles": no unit stands behind the first number. */
    private static final String UNIT =
            "(?!(?:about|some|around|roughly|nearly|almost|over|and|or|to|the|of|from|with|than)\\b)[\\p{L}°º][\\p{L}/°²]*(?: (?:(?:per|an) (?:hour|second)|tonn?es?|tons?|foot|Celsius|Fahrenheit|[CF]\\b|kilometers?|kilometres?|miles?|feet"
                    + "|meters?|metres?|yards?|inches))?";

    /** What matches one; its pieces are groups whose names begin with the one given. */
    static String pattern(String name) {
        return "(?<" + name + ">(?:(?<" + name + "Minus>\\b[Mm]inus |\\b[Nn]egative |(?<![\\p{L}\\d])[-−–])|(?<![\\d.,"
                + Currency.SIGNS
                + "/−–-]))"
                + "(?<" + name + "Number>" + NUMBER + ")[ -]?(?<" + name + "Unit>" + UNIT + ")"
                + "(?:(?:,? (?:and )?|-)?(?<" + name + "Rest>" + NUMBER + ")(?:[ -]?(?<" + name + "Part>" + UNIT
                + "))?)?)";
    }

    /** The amount that a match of the pattern holds; absent where its unit is none that is known. */
    static Optional<Amount> read(Matcher matcher, String name) {
        Optional<Unit> unit = group(matcher, name + "Unit").flatMap(Unit::named);
        Optional<String> rest = group(matcher, name + "Rest");
        double minus = group(matcher, name + "Minus").isPresent() ? -1 : 1;
        String number = group(matcher, name + "Number").orElse("0");
        String written = group(matcher, name).orElse("").strip();
        if (rest.isEmpty()) {
            return unit.map(u -> new Amount(written, (u.isHeat() ? minus : 1) * value(number), leeway(number), u));
        }
        Optional<Unit> part = group(matcher, name + "Part").flatMap(Unit::named);
        boolean joint = unit.isPresent() && part.map(unit.get()::isDividedInto).orElse(unit.get() == Unit.FOOT);
        if (!joint) {
            return part.map(p -> new Amount(
                    rest.get() + " " + group(matcher, name + "Part").orElse(""),
                    value(rest.get()),
                    leeway(rest.get()),
                    p));
        }
        Unit whole = unit.get();
        double share = part.orElse(Unit.INCH).to(value(rest.get()), whole, false);
        double room = part.orElse(Unit.INCH).to(leeway(rest.get()), whole, false);
        return Optional.of(new Amount(written, value(number) + share, room, whole));
    }

    private static double value(String number) {
        return Double.parseDouble(number.replace(",", ""));
    }

    private static double leeway(String number) {
        String digits = number.replace(",", "");
        int point = digits.indexOf('.');
        if (point >= 0) {
            return 0.6 * Math.pow(10, point + 1.0 - digits.length());
        }
        int zeros = digits.length() - digits.replaceFirst("0+$", "").length();
        return 0.6 * Math.pow(10, Math.max(0, zeros - 1));
    }

    private static Optional<String> group(Matcher matcher, String name) {
        @Nullable String text = matcher.group(name);
        return Optional.ofNullable(text);
    }
}
