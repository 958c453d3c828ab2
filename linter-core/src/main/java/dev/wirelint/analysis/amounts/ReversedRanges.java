package dev.wirelint.analysis.amounts;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Ranges told from their top to their bottom: "between 40 and 30". */
public final class ReversedRanges {
    private static final Part<Function<Set<Zone>, List<Reversed>>> PART =
            Part.ofZones((copy, sentence) -> read(sentence, copy));

    private static final Pattern BETWEEN = Pattern.compile("(?<!\\p{L})[Bb]etween (?:about |around |roughly )?$");

    /** Two ends that are no range: what parts them is spoken of, or what moves to and fro. */
    private static final Pattern NO_RANGE = Pattern.compile(
            "(?i)\\b(?:differen|gap|ratio|split|choice|choos|match|margin|spread|vot|swing|swung|fluctuat|alternat|toggl|"
                    + "temperature|degree|below|minus|stor|floor|chapter|page|exit|junction|mile ?post|street|avenue)");

    private static final Pattern AND = Pattern.compile("\\s\\p{L}{0,12}\\s?and\\s|\\sand\\s");

    private static final Pattern CLOCK = Pattern.compile("0\\d[0-5]\\d");

    /** Up to where a number without its scale takes that of the other: "between 5 and 3 million". */
    private static final double SCALELESS = 100;

    private static final int BEFORE = 14;
    private static final int AROUND = 60;

    private ReversedRanges() {}

    /** Such a range, and the end that should stand first. */
    public record Reversed(Span range, Span lower) {}

    public static List<Reversed> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Reversed> read(Sentence sentence, Copy copy) {
        List<Reversed> found = new ArrayList<>();
        String text = copy.text();
        List<Quantity> quantities = Quantities.counting(copy, sentence.span());
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity low = quantities.get(i);
            Quantity high = quantities.get(i + 1);
            int start = low.said().start();
            String before = text.substring(Math.max(sentence.span().start(), start - BEFORE), start);
            String gap = text.substring(low.span().end(), high.said().start());
            if (BETWEEN.matcher(before).find()
                    && AND.matcher(gap).matches()
                    && isReversed(low, high)
                    && !isClock(copy.textOf(low.span()))
                    && !isClock(copy.textOf(high.span()))
                    && haveOneUnit(
                            gap,
                            text.substring(high.span().end(), sentence.span().end()))
                    && !NO_RANGE.matcher(around(sentence, start, high.span().end(), text))
                            .find()) {
                found.add(new Reversed(Span.covering(low.span(), high.span()), high.span()));
            }
        }
        return found;
    }

    /** "Between 2200 and 0700" runs past midnight. */
    private static boolean isClock(String number) {
        return CLOCK.matcher(number).matches();
    }

    /** "Between 960 grams and 1.2 kg" runs forwards: the numbers count two things. */
    private static boolean haveOneUnit(String gap, String after) {
        String unit = gap.strip().replaceFirst("\\s?and$", "");
        return unit.isEmpty() || after.strip().startsWith(unit);
    }

    private static String around(Sentence sentence, int start, int end, String text) {
        return text.substring(Math.max(sentence.span().start(), start - AROUND), start)
                + " "
                + text.substring(end, Math.min(sentence.span().end(), end + AROUND / 2));
    }

    private static boolean isReversed(Quantity low, Quantity high) {
        boolean sameUnit = low.kind() == high.kind() && low.currency().equals(high.currency());
        boolean unitAtTheEnd =
                low.kind() == Measure.COUNT || (low.kind() == Measure.MONEY && high.kind() == Measure.COUNT);
        if (!sameUnit && !unitAtTheEnd) {
            return false;
        }
        if (low.scaled() == high.scaled()) {
            return low.value() > high.value();
        }
        return !low.scaled() && low.value() < SCALELESS && low.value() > high.value() / scale(high);
    }

    private static double scale(Quantity quantity) {
        double number = Double.parseDouble(quantity.number().replaceAll("[^\\d.]", "0"));
        return number == 0 ? 1 : quantity.value() / number;
    }
}
