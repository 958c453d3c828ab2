package dev.wirelint.analysis.retold;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.figures.Casualty.HarmDone;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dead, hurt or missing told of again by another number: "killing nine" in the lede, "the 11 dead" below. */
public final class TollsToldAgain {
    private static final Part<Function<Set<Zone>, List<Retold>>> PART = Part.each(TollsToldAgain::read);

    private static final Sought AGAIN = Sought.of(
            "(?i)(?<![\\p{L}])(?<all>all |all of the |all the )?(?:the |of the )?(?<number>\\d{1,3}(?:,\\d{3})*"
                    + "|(?:" + Numerals.words(20, 100)
                    + ")(?:-\\p{L}+)?|\\p{L}{3,9})(?<of> of the)? (?:people |men |miners |workers |passengers )?"
                    + "(?<who>dead|killed|injured|wounded|hurt|missing|victims|bodies|fatalities|casualties"
                    + "|who (?:had )?(?:died|perished)|who (?:were|had been) killed|who lost their lives|who were (?:hurt|injured|wounded)"
                    + "|who (?:are|were)(?: still)? missing)\\b");

    /** "The three dead in the second car" are some of them. */
    private static final Pattern PLACED = Pattern.compile(
            "(?i)^ (?:in|on|at|by|from|of|near|outside|men|women|people|children|who|when|and|last|were (?:found|recovered|pulled))\\b");

    /** A story with more of them is a list. */
    private static final int MOST_TOLD = 60;

    private static final Pattern DEFINITE = Pattern.compile("(?i)^(?:all|the|of the)\\b");

    private TollsToldAgain() {}

    public static List<Retold> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Retold> read(Copy copy, Set<Zone> zones) {
        List<Casualty> told = Casualties.of(copy).stream()
                .filter(c -> c.sentence().isReadable())
                .limit(MOST_TOLD)
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        List<Retold> found = new ArrayList<>(LaterTolls.of(told, zones, copy));
        TollTotals.conflict(told, copy.sentences(zones), copy).ifPresent(found::add);
        for (Sentence sentence : copy.sentences(zones)) {
            if (sentence.isReadable()) {
                AllBodies.in(sentence, told, copy).ifPresent(found::add);
                again(sentence, told, copy).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Retold> again(Sentence sentence, List<Casualty> told, Copy copy) {
        String text = copy.textOf(sentence.span());
        Matcher again = AGAIN.inOnly(copy, sentence.span());
        boolean all = again.find()
                && DEFINITE.matcher(again.group()).find()
                && (again.group("all") != null
                        || !PLACED.matcher(text.substring(again.end())).find())
                && !OpenToll.speaksOfOthers(text);
        return all ? first(again, sentence, told, copy) : Optional.empty();
    }

    /** The first count of them, where it is the only one and another. */
    private static Optional<Retold> first(Matcher again, Sentence sentence, List<Casualty> told, Copy copy) {
        double number = Numerals.whole(again.group("number")).orElse(0.0);
        HarmDone outcome = outcome(again.group("who").toLowerCase(Locale.ROOT));
        int start = sentence.span().start();
        List<Casualty> same = told.stream()
                .filter(c -> c.outcome() == outcome && c.figure().span().start() < start)
                .filter(c -> !c.sentence().equals(sentence))
                .toList();
        List<Double> values =
                same.stream().map(c -> c.figure().value()).distinct().toList();
        boolean known = number < 2
                || values.contains(number)
                || same.stream().mapToDouble(c -> c.figure().value()).sum() == number
                || told.stream()
                        .anyMatch(c -> c.figure().value() == number
                                && c.figure().span().end() < start);
        boolean open = same.stream().anyMatch(c -> OpenToll.is(c, copy));
        if (known || values.size() != 1 || open) {
            return Optional.empty();
        }
        Span span = new Span(again.start(), again.end()).shift(start);
        return same.stream()
                .filter(c -> c.block().zone() != Zone.HEADLINE)
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(c -> new Retold(span, c.figure().span()));
    }

    private static HarmDone outcome(String who) {
        return switch (who.substring(who.lastIndexOf(' ') + 1)) {
            case "injured", "wounded", "hurt" -> HarmDone.HURT;
            case "missing" -> HarmDone.MISSING;
            default -> HarmDone.DEAD;
        };
    }
}
