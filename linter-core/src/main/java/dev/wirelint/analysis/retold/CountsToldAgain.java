package dev.wirelint.analysis.retold;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.figures.Count;
import dev.wirelint.analysis.figures.Counts;
import dev.wirelint.analysis.figures.Statement;
import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** What was counted is taken up again by another number: "a dozen hikers" in the lede, "the 15 hikers" below. */
public final class CountsToldAgain {
    private static final String TOTAL = "in ";
    /** "The injured firefighters, five in all". */
    private static final Sought IN_ALL = Sought.of(
            "(?i)\\b(?:the|all the) (?<mods>(?:[\\p{L}-]+ ){0,2}?)(?<noun>\\p{L}{3,}s|people|men|women|children), (?<number>\\d{1,3}|\\p{L}{3,9}) (?:in all|in total|altogether)\\b");

    private static final double FEWEST = 2;
    private static final int MOST_TOLD = 8;

    private final Copy copy;
    private final Set<String> moving;
    private final Map<String, List<Count>> told = new HashMap<>();
    private final Set<Double> values = new HashSet<>();

    private CountsToldAgain(Copy copy, Set<String> moving) {
        this.copy = copy;
        this.moving = moving;
    }

    /**
     * What is counted twice.
     *
     * @param moving words of sentences whose numbers change
     * @param measured what is measured rather than counted
     */
    public static List<Retold> of(Copy copy, Set<Zone> zones, Set<String> moving, Set<String> measured) {
        List<Count> counts = Counts.of(copy, zones);
        if (counts.size() < FEWEST) {
            return List.of();
        }
        CountsToldAgain again = new CountsToldAgain(copy, moving);
        List<Retold> found = new ArrayList<>();
        counts.forEach(c -> again.read(c, measured).ifPresent(found::add));
        copy.sentences(zones).forEach(s -> again.inAll(s).ifPresent(found::add));
        return found;
    }

    private Optional<Retold> read(Count count, Set<String> measured) {
        Optional<Retold> found = Optional.empty();
        if (count.value() >= FEWEST
                && !measured.contains(count.noun())
                && count.noun().length() > 1) {
            List<Count> before = told.computeIfAbsent(count.noun(), k -> new ArrayList<>());
            if (isAgain(count) && !values.contains(count.value())) {
                found = other(count, before)
                        .map(o -> new Retold(count.figure().span(), o.figure().span()));
            }
            if (before.size() < MOST_TOLD) {
                before.add(count);
            }
        }
        values.add(count.value());
        return found;
    }

    private boolean isAgain(Count count) {
        Span figure = count.figure().span();
        boolean all = copy.textOf(figure).toLowerCase(Locale.ROOT).startsWith("all ") && !isTotal(copy.text(), figure);
        return (all || count.figure().refersBack())
                && !count.goesOn()
                && count.most() != Double.POSITIVE_INFINITY
                && !Moving.tells(count.sentence(), moving);
    }

    /** "In all 15 riders were hurt": what was told before is added up. */
    private static boolean isTotal(String text, Span figure) {
        return text.regionMatches(true, figure.start() - TOTAL.length(), TOTAL, 0, TOTAL.length());
    }

    /** The one number that was told of the same before. */
    private Optional<Count> other(Count again, List<Count> before) {
        List<Count> first = before.stream()
                .filter(c -> !c.figure().refersBack() && !c.sentence().equals(again.sentence()))
                .toList();
        boolean one = !first.isEmpty()
                && first.stream().map(Count::value).distinct().count() == 1
                && before.size() < MOST_TOLD;
        if (!one) {
            return Optional.empty();
        }
        Count earlier = first.get(0);
        return earlier.contradicts(again)
                        && !isPart(again.value(), earlier.value())
                        && !Moving.tells(earlier.sentence(), moving)
                        && says(earlier, again.modifiers())
                ? Optional.of(earlier)
                : Optional.empty();
    }

    /** Some that were counted apart, or what is left of them: ten hikers, four found, the six. */
    private boolean isPart(double again, double first) {
        return values.stream().anyMatch(v -> v + again == first || first + v == again);
    }

    /** Whether a sentence has all words that tell these from others: "the Dutch hikers". */
    private static boolean says(Count count, Set<String> modifiers) {
        Set<String> words = new HashSet<>(count.modifiers());
        words.addAll(Topic.of(count.sentence(), List.of()));
        count.sentence().tokens().forEach(t -> words.add(t.text().toLowerCase(Locale.ROOT)));
        return words.containsAll(modifiers);
    }

    private Optional<Retold> inAll(Sentence sentence) {
        String text = copy.textOf(sentence.span());
        Matcher again = text.contains("al") ? IN_ALL.inOnly(copy, sentence.span()) : IN_ALL.matcher("");
        if (!again.find()) {
            return Optional.empty();
        }
        double number = Numerals.whole(again.group("number")).orElse(0.0);
        List<Count> first = told.getOrDefault(again.group("noun").toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(c -> c.sentence().span().end() <= sentence.span().start())
                .toList();
        boolean one = number >= FEWEST
                && first.stream().map(Count::value).distinct().count() == 1
                && first.get(0).value() != number
                && Statement.contradict(first.get(0).least(), first.get(0).most(), number, number)
                && !isPart(number, first.get(0).value())
                && !Moving.tells(sentence, moving)
                && says(first.get(0), words(again.group("mods")));
        Span span = new Span(again.start(), again.end()).shift(sentence.span().start());
        return one ? Optional.of(new Retold(span, first.get(0).figure().span())) : Optional.empty();
    }

    private static Set<String> words(String modifiers) {
        return modifiers.isBlank()
                ? Set.of()
                : Set.of(modifiers.strip().toLowerCase(Locale.ROOT).split(" ", 4));
    }
}
