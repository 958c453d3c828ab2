package dev.wirelint.analysis.claims;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of a story that are told beside what they came from. */
public final class Comparisons {
    private static final Part<Function<Sentence, List<Comparison>>> OF_SENTENCE = Part.ofSentences(Comparisons::read);
    private static final Part<Function<Set<Zone>, List<Comparison>>> PART = Part.ofZones(Comparisons::of);

    private static final Pattern FROM = Pattern.compile("(?:^|[^\\p{L}])from $");
    private static final Pattern TO = Pattern.compile("(?:^|[^\\p{L}])to $");
    private static final Pattern ON_THE = Pattern.compile(
            "(?i)(?:%|cent)(?: more| less| fewer| higher| lower)? (?:on|over|than|above|below|under) (?:the |its |their |last year['’]s )?(?:present |current |old |previous |usual |earlier )?$");

    /** "Is now 1,450 euros and in 2023 it was 1,100". */
    private static final Pattern THEN_WAS = Pattern.compile(
            "(?i)(?:,| and| but)(?: in (?:19|20)\\d\\d| \\p{L}+ years? ago| last year| before)?,? (?:it|they|that) (?:was|were|stood at|cost|had been)(?: about)? $");

    private static final Pattern WHICH_IS = Pattern.compile("(?i), which (?:is|was|would be) ");
    private static final Pattern AGAINST = Pattern.compile(
            "(?i)(?:^|[ ,(])(?:against|compared (?:with|to)|instead of|(?:up|down|higher|lower) from) $");

    /** "48 minutes, longer than the 54": the second is what the first is held to. */
    private static final Pattern THAN = Pattern.compile(
            "(?i)\\b(?:(?:higher|more|larger|bigger|longer|faster|greater|heavier|older|dearer|lower|fewer|less|smaller|shorter|slower"
                    + "|lighter|younger|cheaper|better|worse) than|(?:double|twice|triple|treble|half|(?:three|four|five|six|ten) times))"
                    + " (?:the|its|their|last year['’]s) $");

    /** What stands before a figure that something came to; "two plants from $17.40" came to nothing. */
    private static final Pattern CAME_TO = Pattern.compile(
            "(?i)(?<!\\p{L})(?:to|at|of|is|are|was|were|be|been|reached|hit|stood|touched|totall?ed|posted|reported|recorded|earned|made|had|has"
                    + "|have|around)(?: \\p{L}+){0,3} $");

    private static final Pattern COUNTS_THINGS = Pattern.compile("^ \\p{Ll}{3,}s\\b");

    /** "55 of the 126 seats, down from 74": the whole moved nowhere. */
    private static final Pattern OF_ALL = Pattern.compile("\\d of (?:the|its|their|all|all the) $");

    private static final Pattern NOUN = Pattern.compile("^[ -](\\p{Ll}{2,})");
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?i)^(?: \\p{L}+){0,2} (?:last year|a year ago|the year before) and $");
    private static final Pattern THIS_YEAR = Pattern.compile("(?i)^(?: \\p{L}+){0,2} this year\\b");

    /** Another clause, or a sum that adds to the first, between two figures. */
    private static final Pattern PARTS = Pattern.compile(
            "(?i);|\\b(?:but|while|whereas|which|who|or|because|after|when|plus|target|forecast|record|peak)\\b");

    private static final int LONGEST_LINK = 90;
    private static final double SCALED = 1000;

    private Comparisons() {}

    public static List<Comparison> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    /** Those of one sentence. */
    static List<Comparison> of(Copy copy, Sentence sentence) {
        return copy.part(OF_SENTENCE).apply(sentence);
    }

    private static List<Comparison> read(Copy copy, Sentence sentence) {
        if (!sentence.isReadable()) {
            return List.of();
        }
        List<Quantity> quantities = Quantities.counting(copy, sentence.span());
        List<Comparison> found = new ArrayList<>(than(copy, sentence));
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Optional<Comparison> pair = opensFromTo(copy, sentence, quantities, i + 1)
                    ? Optional.empty()
                    : pair(copy, sentence, quantities.get(i), quantities.get(i + 1));
            if (pair.isEmpty() && i + 2 < quantities.size() && isBetween(quantities, i)) {
                pair = pair(copy, sentence, quantities.get(i), quantities.get(i + 2));
            }
            if (pair.isPresent()) {
                found.add(pair.get());
                i++;
            }
        }
        return found;
    }

    /** "From $17.40 an hour to $20.10": what stands before it is neither of the two. */
    private static boolean opensFromTo(Copy copy, Sentence sentence, List<Quantity> quantities, int at) {
        if (at + 1 >= quantities.size()) {
            return false;
        }
        String text = copy.text();
        Quantity from = quantities.get(at);
        Quantity to = quantities.get(at + 1);
        Quantity first = quantities.get(at - 1);
        String link = text.substring(
                from.span().end(), Math.max(from.span().end(), to.said().start()));
        boolean came = TO.matcher(
                        text.substring(sentence.span().start(), first.said().start()))
                .find();
        return !came
                && FROM.matcher(text.substring(
                                sentence.span().start(), from.said().start()))
                        .find()
                && TO.matcher(link).find()
                && link.length() <= LONGEST_LINK
                && alike(from, to);
    }

    /** "$2.16 billion, up 8 percent from $1.80 billion". */
    private static boolean isBetween(List<Quantity> quantities, int first) {
        return quantities.get(first).kind() != Measure.PERCENT
                && quantities.get(first + 1).kind() == Measure.PERCENT
                && quantities.get(first + 2).kind() != Measure.PERCENT;
    }

    /** Lengths and sizes count here too, where both are given in one unit. */
    private static List<Comparison> than(Copy copy, Sentence sentence) {
        String text = copy.text();
        if (!text.substring(sentence.span().start(), sentence.span().end()).contains(" t")) {
            return List.of();
        }
        List<Quantity> all = Quantities.of(copy, sentence.span());
        List<Comparison> found = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            Quantity first = all.get(i);
            Quantity second = all.get(i + 1);
            String link = text.substring(
                    first.span().end(),
                    Math.max(first.span().end(), second.said().start()));
            boolean held = link.length() <= LONGEST_LINK
                    && link.contains(",")
                    && THAN.matcher(link).find()
                    && !PARTS.matcher(link).find();
            if (held && alike(first, second) && ofOneUnit(first, second, copy, sentence)) {
                found.add(new Comparison(second, first, link, sentence));
            }
        }
        return found;
    }

    private static boolean ofOneUnit(Quantity first, Quantity second, Copy copy, Sentence sentence) {
        if (first.kind() != Measure.COUNT) {
            return true;
        }
        String one = noun(first, copy, sentence);
        String other = noun(second, copy, sentence);
        List<Quantity> counting = Quantities.counting(copy, sentence.span());
        boolean count = counting.contains(first) && counting.contains(second);
        return !one.isEmpty() && (count || other.equals(one));
    }

    private static String noun(Quantity quantity, Copy copy, Sentence sentence) {
        Matcher noun = NOUN.matcher(
                copy.text().substring(quantity.span().end(), sentence.span().end()));
        return noun.find() ? noun.group(1) : "";
    }

    private static Optional<Comparison> pair(Copy copy, Sentence sentence, Quantity first, Quantity second) {
        String text = copy.text();
        String link = text.substring(
                first.span().end(), Math.max(first.span().end(), second.said().start()));
        if (!alike(first, second)
                || link.length() > LONGEST_LINK
                || PARTS.matcher(WHICH_IS.matcher(link).replaceFirst(", ")).find()) {
            return Optional.empty();
        }
        String before = text.substring(sentence.span().start(), first.said().start());
        if (OF_ALL.matcher(before).find()) {
            return Optional.empty();
        }
        if (AGAINST.matcher(link).find()
                || ON_THE.matcher(link).find()
                || THEN_WAS.matcher(link).find()
                || (FROM.matcher(link).find() && !FROM.matcher(before).find() && cameTo(first, second, link, before))) {
            return Optional.of(new Comparison(second, first, link, sentence));
        }
        if (TO.matcher(link).find() && FROM.matcher(before).find()) {
            return Optional.of(new Comparison(first, second, link, sentence));
        }
        String after = text.substring(second.span().end(), sentence.span().end());
        boolean years =
                LAST_YEAR.matcher(link).find() && THIS_YEAR.matcher(after).find();
        return years ? Optional.of(new Comparison(first, second, link, sentence)) : Optional.empty();
    }

    private static boolean cameTo(Quantity first, Quantity second, String link, String before) {
        boolean things =
                first.kind() != second.kind() && COUNTS_THINGS.matcher(link).find();
        return !things && (link.contains(",") || CAME_TO.matcher(before).find());
    }

    /** "84 million crowns from 60 million": the second may leave out what both are. */
    private static boolean alike(Quantity one, Quantity other) {
        if (one.value() <= 0 || other.value() <= 0) {
            return false;
        }
        boolean money = one.kind() == Measure.MONEY || other.kind() == Measure.MONEY;
        boolean count = one.kind() == Measure.COUNT || other.kind() == Measure.COUNT;
        boolean sameUnit = one.kind() == other.kind() && one.currency().equals(other.currency());
        return (sameUnit || (money && count)) && sameScale(one, other);
    }

    private static boolean sameScale(Quantity one, Quantity other) {
        boolean both = one.scaled() == other.scaled();
        return both || Math.min(one.value(), other.value()) >= SCALED;
    }
}
