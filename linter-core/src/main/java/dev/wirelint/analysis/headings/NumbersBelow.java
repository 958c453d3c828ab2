package dev.wirelint.analysis.headings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers of the story below its headline and deck, against which those above are held. */
public final class NumbersBelow {
    private static final Set<Zone> STORY =
            Set.of(Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.CAPTION, Zone.LIST_ITEM, Zone.TABLE, Zone.SUBHEAD);

    /** What a headline counts without a number below it: "nine things to do in the rain". */
    private static final List<Zone> ITEMS = List.of(Zone.LIST_ITEM, Zone.SUBHEAD);

    /** Shares and multiples that copy tells without a number. */
    private static final Map<String, List<Double>> WORDS =
            LanguageList.beside(NumbersBelow.class, "shares-in-words.txt").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(r -> r.get(0), NumbersBelow::numbers));

    /** A shorter story may leave much to its headline, but for who came to harm. */
    private static final int FEWEST_WORDS = 40;

    /** Readers count so few for themselves: "a man and his son". */
    private static final double COUNTED_BY_READERS = 5;

    private static final double ROUGHLY = 0.12;

    /** Hedges of a toll that can only rise. */
    private static final Pattern LEAST = Pattern.compile("(?i)at least|no (?:fewer|less) than");

    private static final Sought CLOCK = Sought.of("(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?!\\d)");

    private static final Pattern CAPITAL_NEXT = Pattern.compile(" \\p{Lu}\\p{Ll}");
    private static final Sought SMALL_WORD = Sought.of("(?<!\\p{L})\\p{Ll}{4,}");

    private static final int FEWEST_POSTS = 3;

    /** So many lines above a story are results or a list, and so many numbers gone are no slip. */
    private static final int MOST_ABOVE = 7;

    private static final int MOST_MISSING = 3;

    /** "London, the South East, Kent and the Midlands": four, which a headline may count. */
    private static final Sought NAMES = Sought.of(
            "(?:(?:for|in|of|are|were|include|including|to|as|by|:) )(?<names>(?:the )?\\p{Lu}[^,.;:()“”\"]{1,40}(?:, (?:the )?\\p{Lu}[^,.;:()“”\"]{1,40}?){2,14},? and (?:the )?\\p{Lu})");

    private static final double COUNTED_ONE_BY_ONE = 100;
    private static final double TINY = 1e-9;

    private final TreeSet<Double> values = new TreeSet<>();
    private final int words;

    private NumbersBelow(Copy copy) {
        int count = 0;
        for (Block block : copy.blocks(STORY)) {
            List<PlainWord> plain = copy.words(block.span());
            count += plain.size();
            plain.forEach(w -> WORDS.getOrDefault(w.folded(), List.of()).forEach(values::add));
            copy.sentences(block).forEach(s -> read(Quantities.of(copy, s.span())));
            Matcher names = NAMES.inOnly(copy, block.span());
            while (names.find()) {
                values.add(names.group("names").chars().filter(c -> c == ',').count() + 2.0);
            }
        }
        words = count;
        ITEMS.forEach(zone -> values.add((double) copy.blocks(Set.of(zone)).size()));
    }

    private static List<Double> numbers(List<String> row) {
        return row.stream().skip(1).map(Double::valueOf).toList();
    }

    /** A headline may put together what a sentence tells apart: "two men and three women". */
    private void read(List<Quantity> quantities) {
        double sum = 0;
        double last = 0;
        for (Quantity quantity : quantities) {
            values.add(quantity.value());
            if (quantity.kind() == Measure.PERCENT) {
                values.add(100 - quantity.value());
            } else {
                sum += quantity.value();
                values.add(last + quantity.value());
                values.add(sum);
                last = quantity.value();
            }
        }
    }

    /** The numbers above a story that it does not have; the zones are those that stand above it. */
    public static List<NumberAbove> missing(Copy copy, Set<Zone> above) {
        List<Quantity> told = copy.blocks(above).stream()
                .flatMap(b -> Quantities.counting(copy, b.span()).stream()
                        .filter(q ->
                                isTelling(q) && !isAside(copy, b, q) && !isClock(copy, b, q) && !isOfName(copy, b, q)))
                .toList();
        if (told.isEmpty() || isLive(copy) || copy.blocks(above).size() > MOST_ABOVE) {
            return List.of();
        }
        NumbersBelow below = new NumbersBelow(copy);
        TollBelow toll = new TollBelow(copy, STORY);
        ToldByDeckAlone alone = new ToldByDeckAlone(copy, STORY);
        List<NumberAbove> missing = new ArrayList<>();
        for (Quantity quantity : told) {
            if (below.has(quantity, copy.textOf(quantity.said()))) {
                continue;
            }
            Optional<Casualty> other = toll.inStory(quantity.span());
            boolean addsUp = other.isPresent() && toll.addsUp(other.get().outcome(), quantity.value());
            boolean bornOut = other.isEmpty() && (below.words < FEWEST_WORDS || alone.holds(quantity));
            if (!addsUp && !bornOut) {
                missing.add(new NumberAbove(
                        quantity.said(), other.map(o -> o.figure().span())));
            }
        }
        return missing.size() > MOST_MISSING && !above.contains(Zone.HEADLINE) ? List.of() : missing;
    }

    /** "Radio Five Live" counts nothing; in a line whose words all have capitals nobody can tell. */
    private static boolean isOfName(Copy copy, Block block, Quantity quantity) {
        Span span = quantity.span();
        boolean named = span.start() > block.span().start()
                && Character.isUpperCase(copy.text().charAt(span.start()))
                && CAPITAL_NEXT
                        .matcher(copy.text())
                        .region(span.end(), block.span().end())
                        .lookingAt();
        return named && SMALL_WORD.inOnly(copy, block.span()).find();
    }

    private static boolean isTelling(Quantity quantity) {
        return quantity.kind() != Measure.COUNT || quantity.value() >= COUNTED_BY_READERS;
    }

    /** The key points of a live page sum up a day, of which the copy may be no more than the latest hours. */
    private static boolean isLive(Copy copy) {
        return copy.article().blocks().stream()
                        .filter(b -> b.zone() != Zone.TABLE && b.zone() != Zone.LIST_ITEM)
                        .filter(b -> CLOCK.matcher(copy.textOf(b.span())).lookingAt())
                        .count()
                >= FEWEST_POSTS;
    }

    /** What stands in brackets is told nowhere else: a book's pages and price, a film's certificate. */
    private static boolean isAside(Copy copy, Block block, Quantity quantity) {
        String before =
                copy.text().substring(block.span().start(), quantity.said().start());
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** The time that an entry of a live page opens with. */
    private static boolean isClock(Copy copy, Block block, Quantity quantity) {
        return quantity.said().start() == block.span().start()
                && CLOCK.inOnly(copy, block.span()).lookingAt();
    }

    private boolean has(Quantity told, String said) {
        double hedge = told.isHedged() && !LEAST.matcher(said).lookingAt() ? ROUGHLY * told.value() : 0;
        double room = rounding(told, said) + hedge;
        Optional<Double> near = Optional.ofNullable(values.ceiling(told.value() - room - TINY));
        return near.isPresent() && near.get() <= told.value() + room + TINY;
    }

    /**
     * Headlines round to the last figure that they show; "at least 12" is a count that was right when it was written.
     */
    private static double rounding(Quantity told, String said) {
        double place = told.lastFigure();
        if (LEAST.matcher(said).lookingAt() && told.value() < COUNTED_ONE_BY_ONE) {
            return told.step() / 2;
        }
        return told.isHedged() ? place : place / 2;
    }
}
