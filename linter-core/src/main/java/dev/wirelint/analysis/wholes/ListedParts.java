package dev.wirelint.analysis.wholes;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers whose parts, all told right behind them, add up to another: "12 people: five men and six women". */
public final class ListedParts {
    private static final Part<Function<Set<Zone>, List<UnevenWhole>>> PART =
            Part.each((copy, zones) -> copy.sentences(zones).stream()
                    .flatMap(s -> uneven(s, copy).stream())
                    .toList());
    private static final String NOUN = "(?:\\s[\\p{L}’'-]{2,24}){1,4}?";
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})*|\\p{L}{1,12}(?:-\\p{L}{3,6})?)";
    private static final String ONE = NUMBER + NOUN;

    /** What follows the noun of the whole where all its parts are told. */
    private static final Pattern PARTS = Pattern.compile("^" + NOUN
            + "(?:: |\\s?[—–]\\s?|\\s-{1,2}\\s|,? (?:comprising|consisting of|made up of|composed of) | \\()(?<parts>"
            + ONE + "(?:, " + ONE + "){0,6},? and " + ONE + ")(?=[.;)]|\\s?[—–]|\\s-{1,2}\\s|$)");

    private static final Pattern SPLIT = Pattern.compile(",? and |, ");
    private static final int LONGEST = 240;
    private static final int MANY = 3;

    private ListedParts() {}

    public static List<UnevenWhole> uneven(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<UnevenWhole> uneven(Sentence sentence, Copy copy) {
        List<UnevenWhole> found = new ArrayList<>();
        for (Quantity whole : Quantities.counting(copy, sentence.span())) {
            int end = whole.span().end();
            if (whole.kind() != Measure.COUNT || whole.isHedged()) {
                continue;
            }
            Matcher parts = PARTS.matcher(
                    copy.text().substring(end, Math.min(sentence.span().end(), end + LONGEST)));
            if (parts.find()) {
                Span list = new Span(end + parts.start("parts"), end + parts.end("parts"));
                sum(parts.group("parts"))
                        .filter(s -> s != whole.value() && !isNumberOfParts(whole, parts.group("parts"), s))
                        .ifPresent(s -> found.add(new UnevenWhole(whole.span(), list, UnevenWhole.shown(s))));
            }
        }
        return found;
    }

    /** "Three parties: 24 Greens, 18 Liberals and 12 independents" says how many parts there are. */
    private static boolean isNumberOfParts(Quantity whole, String parts, double sum) {
        return whole.value() == SPLIT.split(parts, -1).length && sum > MANY * whole.value();
    }

    /** Absent where one of the parts has no number of its own. */
    private static Optional<Double> sum(String parts) {
        double sum = 0;
        for (String part : SPLIT.split(parts, -1)) {
            Optional<Double> value = value(part);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum += value.get();
        }
        return Optional.of(sum);
    }

    private static Optional<Double> value(String part) {
        if (part.startsWith("a ") || part.startsWith("an ")) {
            return Optional.of(1.0);
        }
        List<Quantity> quantities = Quantities.read(part, new Span(0, part.length()));
        boolean one = quantities.size() == 1
                && quantities.get(0).span().start() == 0
                && quantities.get(0).kind() == Measure.COUNT;
        return one ? Optional.of(quantities.get(0).value()) : Optional.empty();
    }
}
