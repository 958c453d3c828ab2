package dev.wirelint.analysis.claims;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Currency;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.claims.Movements.Movement;
import dev.wirelint.analysis.claims.Told.ChangeTold;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The changes that a sentence tells: by so many percent, by a part, so many times, or only up or down. */
public final class Changed {
    private static final Part<Function<Sentence, List<Told>>> PART = Part.ofSentences(Changed::read);

    private static final LanguageList MULTIPLES = LanguageList.of("claims/multiples.txt");
    private static final Map<String, Double> TIMES = values("times");
    private static final Map<String, Double> PARTS = values("part");
    private static final String HEDGE =
            "(?<hedge>more than|over|well over|at least|nearly|almost|just under|less than|about|around|roughly|some)";
    private static final Sought MULTIPLE =
            Sought.of("(?i)(?<![\\p{L}-])(?:" + HEDGE + " )?(?:(?<times>" + words(TIMES) + ")|(?<part>" + words(PARTS)
                    + "))(?![\\p{L}-])(?! of\\b| (?:a|an|the) (?:million|billion)| as \\p{L}+ as (?-i:\\p{Lu})|-)");

    /** "By half", "rose a third"; a part of anything else changes nothing. */
    private static final Pattern BY = Pattern.compile("(?:^|\\s)by (?:as much as )?$");

    private static final Pattern BETWEEN_BY = Pattern.compile("^ (?:by )?$|^ of $");
    private static final Pattern BEHIND = Pattern.compile("^ $|^-$");
    private static final Pattern BEFORE_FIGURE =
            Pattern.compile("^ (?:about |some |nearly )?[\\d" + Currency.SIGNS + "]");

    /** "Longer than the 54": which way the first figure is said to lie from the second. */
    private static final Sought THAN = Sought.of(
            "(?i)\\b(?:(?<up>higher|more|larger|bigger|longer|faster|greater|heavier|older|dearer)"
                    + "|(?<down>lower|fewer|less|smaller|shorter|slower|lighter|younger|cheaper)) than (?:the|its|their|last year['’]s)(?= )");

    private static final Pattern ABOVE = Pattern.compile(
            "^ (?:(?<up>above|over|higher than|more than|up on|dearer than)|below|under|lower than|less than|fewer than|down on|cheaper than)(?= (?:the|its|their|last) )");
    private static final int REACH = 60;
    private static final double ROUGHLY = 0.12;
    private static final double NEAR = 0.04;

    private Changed() {}

    /** What a sentence tells of changes, in reading order. */
    public static List<Told> of(Copy copy, Sentence sentence) {
        return copy.part(PART).apply(sentence);
    }

    private static List<Told> read(Copy copy, Sentence sentence) {
        if (!sentence.isReadable()) {
            return List.of();
        }
        List<Movement> movements = Movements.of(sentence);
        List<Told> found = new ArrayList<>();
        movements.forEach(m -> found.add(new Told(m.token().span(), m.rises(), 0, 0, ChangeTold.DIRECTION, sentence)));
        for (Quantity quantity : Quantities.of(copy, sentence.span())) {
            if (quantity.kind() == Quantity.Measure.PERCENT) {
                moved(copy, quantity, movements)
                        .ifPresentOrElse(
                                m -> found.add(percent(quantity, m.token().span(), m.rises(), sentence)),
                                () -> above(copy, quantity, sentence).ifPresent(found::add));
            }
        }
        multiples(copy, sentence, movements, found);
        than(copy, sentence, found);
        found.sort(Comparator.comparing(Told::span));
        return List.copyOf(found);
    }

    private static void than(Copy copy, Sentence sentence, List<Told> found) {
        String text = copy.textOf(sentence.span());
        if (text.contains(" than ")) {
            Matcher than = THAN.inOnly(copy, sentence.span());
            while (than.find()) {
                Span span =
                        new Span(than.start(), than.end()).shift(sentence.span().start());
                found.add(new Told(span, than.group("up") != null, 0, 0, ChangeTold.DIRECTION, sentence));
            }
        }
    }

    private static Optional<Movement> moved(Copy copy, Quantity by, List<Movement> movements) {
        String text = copy.text();
        return movements.stream()
                .filter(m -> {
                    Span word = m.token().span();
                    return word.end() <= by.said().start()
                            ? BETWEEN_BY
                                    .matcher(
                                            text.substring(word.end(), by.said().start()))
                                    .find()
                            : word.start() >= by.span().end()
                                    && BEHIND.matcher(text.substring(by.span().end(), word.start()))
                                            .find();
                })
                .findFirst();
    }

    /** "8 percent above the present $12.50". */
    private static Optional<Told> above(Copy copy, Quantity by, Sentence sentence) {
        Matcher above = ABOVE.matcher(
                copy.text().substring(by.span().end(), sentence.span().end()));
        if (!above.find()) {
            return Optional.empty();
        }
        Span word = new Span(above.start(), above.end()).shift(by.span().end());
        return Optional.of(percent(by, word, above.group("up") != null, sentence));
    }

    private static Told percent(Quantity by, Span word, boolean rises, Sentence sentence) {
        double sign = rises ? 1 : -1;
        double room = by.step() + (by.isHedged() ? 0.2 * by.value() : 0);
        double one = 1 + sign * (by.value() - room) / 100;
        double other = 1 + sign * (by.value() + room) / 100;
        return new Told(
                Span.covering(word, by.span()),
                rises,
                Math.min(one, other),
                Math.max(one, other),
                ChangeTold.PERCENT,
                sentence);
    }

    private static void multiples(Copy copy, Sentence sentence, List<Movement> movements, List<Told> found) {
        String text = copy.textOf(sentence.span());
        Matcher matcher = MULTIPLE.inOnly(copy, sentence.span());
        while (matcher.find()) {
            String hedge =
                    Optional.ofNullable(matcher.group("hedge")).orElse("").toLowerCase(Locale.ROOT);
            Span span = new Span(matcher.start(), matcher.end())
                    .shift(sentence.span().start());
            boolean ofFigure = matcher.group().endsWith(" the");
            if (ofFigure
                    && !BEFORE_FIGURE.matcher(text.substring(matcher.end())).find()) {
                continue;
            }
            if (matcher.group("times") != null) {
                double times = TIMES.getOrDefault(matcher.group("times").toLowerCase(Locale.ROOT), 1.0);
                double[] range = range(times, hedge);
                found.add(new Told(span, times > 1, range[0], range[1], ChangeTold.MULTIPLE, sentence));
            } else {
                double part = PARTS.getOrDefault(matcher.group("part").toLowerCase(Locale.ROOT), 0.0);
                moved(
                                text,
                                span,
                                sentence,
                                movements,
                                BY.matcher(text.substring(0, matcher.start())).find())
                        .ifPresent(m -> found.add(part(span, part, hedge, m, sentence)));
            }
        }
    }

    private static Optional<Movement> moved(
            String text, Span part, Sentence sentence, List<Movement> movements, boolean by) {
        return movements.stream()
                .filter(m -> m.token().span().end() <= part.start())
                .filter(m -> by ? part.start() - m.token().span().end() <= REACH : isNext(m, part, text, sentence))
                .reduce((first, second) -> second);
    }

    private static boolean isNext(Movement movement, Span part, String text, Sentence sentence) {
        int from = movement.token().span().end() - sentence.span().start();
        return text.substring(from, part.start() - sentence.span().start()).isBlank();
    }

    private static Told part(Span span, double part, String hedge, Movement movement, Sentence sentence) {
        double[] range = range(part, hedge);
        double least = range[0] - NEAR / 2;
        double most = range[1] + NEAR / 2;
        double low = movement.rises() ? 1 + least : 1 - most;
        double high = movement.rises() ? 1 + most : 1 - least;
        return new Told(
                Span.covering(movement.token().span(), span),
                movement.rises(),
                low,
                high,
                ChangeTold.MULTIPLE,
                sentence);
    }

    /** What a hedge lets a multiple be. */
    private static double[] range(double value, String hedge) {
        return switch (hedge) {
            case "more than", "over", "well over", "at least" -> new double[] {value * 0.99, value * 1.6};
            case "nearly", "almost", "just under", "less than" -> new double[] {value * 0.8, value * 1.01};
            default -> new double[] {value * (1 - ROUGHLY), value * (1 + ROUGHLY)};
        };
    }

    private static Map<String, Double> values(String kind) {
        return MULTIPLES.rows().stream()
                .filter(r -> r.get(1).equals(kind))
                .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Double.valueOf(r.get(2))));
    }

    private static String words(Map<String, Double> values) {
        return values.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }
}
