package dev.wirelint.analysis.amounts;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of a piece of copy: sums, percentages, points and plain numbers, in digits or in words. */
public final class Quantities {
    /** The other end of a range that shares its scale or its sign: the "-35" of "$25-35 million". */
    private static final String RANGE =
            "(?:[-–][" + Currency.SIGNS + "]?(?:" + Numerals.DIGITS + ")(?=[\\s-]?(?:" + Numerals.SCALES
                    + ")(?!\\p{L})|\\s?%|[\\s-]per\\s?cent)|(?<=,\\d{3})[-–]\\d{1,3}(?:,\\d{3})++(?=\\s\\p{Ll}))?+";

    private static final Sought QUANTITY = Sought.of("(?<![\\p{L}\\d.,:/])(?<money>(?:[A-Z]{1,3})?["
            + Currency.SIGNS + "]\\s?|(?:" + Currency.CODES + ")[\\s.]?\\s?)?"
            + "(?<number>" + Numerals.DIGITS + "|(?i:" + Numerals.WORDS
            + ")(?!\\p{L}|-\\p{L}))" + RANGE + "(?![\\d/:]|,\\d|\\.\\d)"
            + Numerals.MAGNITUDE
            + "(?:(?<percent>\\s?%|[\\s-](?:percentage|per\\scent|percent|pct|pc)(?!\\p{L}))(?<points>[\\s-]points?(?!\\p{L}))?"
            + "|\\s(?<unit>(?:(?:U\\.S\\.|US|American|Australian|Canadian|Singapore|Hong\\sKong|New\\sZealand|Taiwan)\\s)?(?:"
            + Currency.WORDS + ")(?!\\p{L})))?(?![\\d])");
    private static final int LONGEST_HEDGE = 16;
    private static final int LONGEST_MONEY = 16;
    private static final int MOST_HEDGES = 3;

    /** What may stand before a number and says how exact it is, up to its end. */
    private static final Pattern HEDGE = Pattern.compile("(?<![\\p{L}\\p{N}])(?i:"
            + LanguageList.of("hedges.txt").rows().stream()
                    .map(r -> r.get(0).replace(" ", "\\s"))
                    .filter(h -> !h.equals("all") && !h.equals("another"))
                    .collect(Collectors.joining("|"))
            + ")\\s$");

    private static final Part<Function<Span, List<Quantity>>> PART = Part.ofSpans((copy, span) -> read(copy, span));
    private static final Part<Function<Span, List<Quantity>>> COUNTING =
            Part.ofSpans((copy, span) -> counting(copy.text(), of(copy, span)));

    private Quantities() {}

    /** The quantities of a part of a story, such as a sentence or a block, in reading order. */
    public static List<Quantity> of(Copy copy, Span span) {
        return copy.part(PART).apply(span);
    }

    /** Those of them that count or measure something: no years, dates, times, ages, scores or numbers in names. */
    public static List<Quantity> counting(Copy copy, Span span) {
        return copy.part(COUNTING).apply(span);
    }

    /** The quantities between two offsets, in reading order. */
    public static List<Quantity> read(String text, Span part) {
        return read(QUANTITY.matcher(text).region(part.start(), part.end()), text, part);
    }

    /** Reads only where a number may stand, with what may stand before it. */
    private static List<Quantity> read(Copy copy, Span part) {
        NumberPlaces places = NumberPlaces.of(copy);
        if (!places.are(1, part)) {
            return List.of();
        }
        String text = copy.text();
        Matcher matcher = QUANTITY.matcher(text);
        matcher.useTransparentBounds(true);
        List<Quantity> found = new ArrayList<>();
        int from = part.start();
        int place = places.next(from);
        while (place >= 0
                && place < part.end()
                && matcher.region(Math.max(from, place - LONGEST_MONEY), part.end())
                        .find()) {
            found.add(quantity(matcher, text, part.start()));
            from = matcher.end();
            place = places.next(from);
        }
        return List.copyOf(found);
    }

    private static List<Quantity> read(Matcher matcher, String text, Span part) {
        List<Quantity> found = new ArrayList<>();
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            found.add(quantity(matcher, text, part.start()));
        }
        return List.copyOf(found);
    }

    static List<Quantity> counting(String text, List<Quantity> quantities) {
        return quantities.stream().filter(q -> !SetAside.holds(text, q)).toList();
    }

    private static Quantity quantity(Matcher matcher, String text, int from) {
        double magnitude = Numerals.magnitude(matcher);
        String number = group(matcher, "number").orElse("0");
        Span span = new Span(matcher.start(), matcher.end());
        return new Quantity(
                kind(matcher),
                span,
                new Span(hedgeStart(text, from, span.start()), span.end()),
                number,
                Numerals.value(number, magnitude),
                Numerals.step(number) * magnitude,
                magnitude > 1,
                group(matcher, "money")
                        .or(() -> group(matcher, "unit"))
                        .map(Currency::named)
                        .orElse(""));
    }

    /** Where the words begin that say how exact the number is; the number itself where there are none. */
    private static int hedgeStart(String text, int from, int number) {
        int start = number;
        for (int i = 0; i < MOST_HEDGES; i++) {
            Matcher hedge = HEDGE.matcher(text).region(Math.max(from, start - LONGEST_HEDGE), start);
            hedge.useTransparentBounds(true);
            if (!hedge.find()) {
                break;
            }
            start = hedge.start();
        }
        return start;
    }

    private static Measure kind(Matcher matcher) {
        if (group(matcher, "points").isPresent()) {
            return Measure.POINTS;
        }
        if (group(matcher, "percent").isPresent()) {
            return Measure.PERCENT;
        }
        boolean money =
                group(matcher, "money").isPresent() || group(matcher, "unit").isPresent();
        return money ? Measure.MONEY : Measure.COUNT;
    }

    private static Optional<String> group(Matcher matcher, String name) {
        @Nullable String text = matcher.group(name);
        return Optional.ofNullable(text);
    }
}
