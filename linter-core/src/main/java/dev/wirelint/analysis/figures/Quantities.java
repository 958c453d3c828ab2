package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.figures.Quantity.Kind;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of a piece of copy. */
public final class Quantities {
    private static final String CURRENCIES = "dollars?|euros?|pounds?|yuan|renminbi|yen|rupees?|roubles?|rubles?|pesos?"
            + "|lira|liras|francs?|kron[ae]r?|crowns?|won|rand|reais|riyals?|dirhams?|dinars?|hryvnias?|zlot[yi]s?"
            + "|forints?|shekels?|baht|ringgit|rupiah|naira|shillings?|taka|levs?|lei";
    private static final String MAGNITUDES = "thousand|million|billion|trillion|bn|mn|m|tn|crore|lakh";
    private static final Map<String, Double> BY_MAGNITUDE = Map.of(
            "thousand",
            1e3,
            "lakh",
            1e5,
            "million",
            1e6,
            "mn",
            1e6,
            "m",
            1e6,
            "crore",
            1e7,
            "billion",
            1e9,
            "bn",
            1e9,
            "trillion",
            1e12,
            "tn",
            1e12);
    private static final Pattern QUANTITY = Pattern.compile("(?<![\\p{L}\\d.,:/])(?<money>(?:[A-Z]{1,3})?[$€£¥₹₩]\\s?)?"
            + "(?<number>\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+|\\d{1,12}(?:\\.\\d++)?+)(?![\\d/:]|,\\d|\\.\\d)"
            + "(?:[\\s-]?(?<magnitude>" + MAGNITUDES + ")(?![\\p{L}\\d]))?"
            + "(?:(?<percent>\\s?%|[\\s-](?:percentage|per\\scent|percent|pct)(?!\\p{L}))(?<points>[\\s-]points?(?!\\p{L}))?"
            + "|\\s(?<unit>(?:U\\.S\\.\\s|US\\s|Australian\\s|Canadian\\s|Hong\\sKong\\s)?(?:" + CURRENCIES
            + ")(?!\\p{L})))?(?![\\d])");

    private Quantities() {}

    /** The quantities between two offsets, in reading order. */
    public static List<Quantity> read(String text, Span part) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = QUANTITY.matcher(text).region(part.start(), part.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            found.add(quantity(matcher));
        }
        return List.copyOf(found);
    }

    private static Quantity quantity(Matcher matcher) {
        Optional<String> magnitude = group(matcher, "magnitude");
        double number = Double.parseDouble(group(matcher, "number").orElse("0").replace(",", ""));
        double value = number
                * magnitude
                        .map(m -> BY_MAGNITUDE.getOrDefault(m.toLowerCase(Locale.ROOT), 1.0))
                        .orElse(1.0);
        return new Quantity(kind(matcher), new Span(matcher.start(), matcher.end()), value, magnitude.isPresent());
    }

    private static Kind kind(Matcher matcher) {
        if (group(matcher, "points").isPresent()) {
            return Kind.POINTS;
        }
        if (group(matcher, "percent").isPresent()) {
            return Kind.PERCENT;
        }
        boolean money =
                group(matcher, "money").isPresent() || group(matcher, "unit").isPresent();
        return money ? Kind.MONEY : Kind.COUNT;
    }

    private static Optional<String> group(Matcher matcher, String name) {
        @Nullable String text = matcher.group(name);
        return Optional.ofNullable(text);
    }
}
