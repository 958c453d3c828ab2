package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.figures.Count;
import dev.wirelint.analysis.figures.Counts;
import dev.wirelint.analysis.figures.Statement;
import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
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
import java.util.regex.Pattern;

/** What was counted is taken up again by another number: "a dozen hikers" in the lede, "the 15 hikers" below. */
public final class CountToldAgain implements Rule {
    private static final String TOTAL = "in ";
    /** "The injured firefighters, five in all". */
    private static final Pattern IN_ALL = Pattern.compile(
            "(?i)\\b(?:the|all the) (?<mods>(?:[\\p{L}-]+ ){0,2}?)(?<noun>\\p{L}{3,}s|people|men|women|children), (?<number>\\d{1,3}|\\p{L}{3,9}) (?:in all|in total|altogether)\\b");

    private static final double FEWEST = 2;
    private static final int MOST_TOLD = 8;

    @Override
    public Check prepare(Settings settings) {
        Set<String> moving = Set.copyOf(settings.list("moving").words());
        Set<String> measured = Set.copyOf(settings.list("measures").words());
        return (copy, findings) -> {
            List<Count> counts = Counts.of(copy, settings.zones());
            if (counts.size() < FEWEST) {
                return;
            }
            Map<String, List<Count>> told = new HashMap<>();
            Set<Double> values = new HashSet<>();
            for (Count count : counts) {
                if (count.value() >= FEWEST
                        && !measured.contains(count.noun())
                        && !count.noun().isEmpty()) {
                    List<Count> before = told.computeIfAbsent(count.noun(), k -> new ArrayList<>());
                    if (isAgain(count, moving, copy) && !values.contains(count.value())) {
                        other(count, before, values, moving)
                                .ifPresent(o -> flag(count.figure().span(), o, copy, findings));
                    }
                    if (before.size() < MOST_TOLD) {
                        before.add(count);
                    }
                }
                values.add(count.value());
            }
            inAll(told, values, moving, copy, findings, settings);
        };
    }

    private static boolean isAgain(Count count, Set<String> moving, Copy copy) {
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
    private static Optional<Count> other(Count again, List<Count> before, Set<Double> values, Set<String> moving) {
        List<Count> first = before.stream()
                .filter(c -> !c.figure().refersBack() && !c.sentence().equals(again.sentence()))
                .toList();
        boolean one = !first.isEmpty()
                && first.stream().map(Count::value).distinct().count() == 1
                && before.size() < MOST_TOLD;
        if (!one) {
            return Optional.empty();
        }
        Count told = first.get(0);
        return told.contradicts(again)
                        && !isPart(again.value(), told.value(), values)
                        && !Moving.tells(told.sentence(), moving)
                        && says(told, again.modifiers())
                ? Optional.of(told)
                : Optional.empty();
    }

    /** Some that were counted apart, or what is left of them: ten hikers, four found, the six. */
    private static boolean isPart(double again, double told, Set<Double> values) {
        return values.stream().anyMatch(v -> v + again == told || told + v == again);
    }

    /** Whether a sentence has all words that tell these from others: "the Dutch hikers". */
    private static boolean says(Count told, Set<String> modifiers) {
        Set<String> words = new HashSet<>(told.modifiers());
        words.addAll(Topic.of(told.sentence(), List.of()));
        told.sentence().tokens().forEach(t -> words.add(t.text().toLowerCase(Locale.ROOT)));
        return words.containsAll(modifiers);
    }

    private static void inAll(
            Map<String, List<Count>> told,
            Set<Double> values,
            Set<String> moving,
            Copy copy,
            Findings findings,
            Settings settings) {
        for (Sentence sentence : copy.sentences(settings.zones())) {
            String text = copy.textOf(sentence.span());
            Matcher again = text.contains("al") ? IN_ALL.matcher(text) : IN_ALL.matcher("");
            if (again.find()) {
                double number = Numerals.at(
                                again.group("number"), 0, again.group("number").length())
                        .map(Numerals.Numeral::value)
                        .orElse(0.0);
                List<Count> first = told.getOrDefault(again.group("noun").toLowerCase(Locale.ROOT), List.of()).stream()
                        .filter(c ->
                                c.sentence().span().end() <= sentence.span().start())
                        .toList();
                boolean one = number >= FEWEST
                        && first.stream().map(Count::value).distinct().count() == 1
                        && first.get(0).value() != number
                        && Statement.contradict(
                                first.get(0).least(), first.get(0).most(), number, number)
                        && !isPart(number, first.get(0).value(), values)
                        && !Moving.tells(sentence, moving)
                        && says(first.get(0), words(again.group("mods")));
                if (one) {
                    flag(
                            new Span(again.start(), again.end())
                                    .shift(sentence.span().start()),
                            first.get(0),
                            copy,
                            findings);
                }
            }
        }
    }

    private static Set<String> words(String modifiers) {
        return modifiers.isBlank()
                ? Set.of()
                : Set.of(modifiers.strip().toLowerCase(Locale.ROOT).split(" ", 4));
    }

    private static void flag(Span again, Count told, Copy copy, Findings findings) {
        Span other = told.figure().span();
        findings.flag(
                        again,
                        "\"" + copy.textOf(again) + "\" here, \"" + copy.textOf(other) + "\" "
                                + Elsewhere.of(List.of(other), again, copy)
                                + "; make the two agree, or say which are meant")
                .confidence(Confidence.LIKELY)
                .related(other, "the other number");
    }
}
