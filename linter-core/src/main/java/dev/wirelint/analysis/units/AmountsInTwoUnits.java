package dev.wirelint.analysis.units;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.NumberPlaces;
import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.analysis.retold.Retold;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts told in one unit and again in another: a fence of 120 kilometres in the lede, "the 120 miles" below. */
public final class AmountsInTwoUnits {
    private static final Part<Function<Set<Zone>, List<Retold>>> PART = Part.each(AmountsInTwoUnits::read);

    private static final Sought AMOUNT = Sought.of(Amount.pattern("told"));
    private static final Pattern DEFINITE = Pattern.compile("(?i)\\b(?:the|that|this|those|these|its|all) $");
    private static final Pattern HEDGED =
            Pattern.compile("(?i)\\b(?:about|some|around|roughly|nearly|almost|over|more than) $");
    private static final Pattern OF = Pattern.compile("^ of (\\p{Ll}{3,})");
    private static final Pattern CONTRAST =
            Pattern.compile("(?i)\\b(?:not|rather than|instead of|confus\\p{L}+|meant|equals?|equivalent)\\b");
    private static final int MOST_TOLD = 6;
    private static final double FEWEST = 10;

    private AmountsInTwoUnits() {}

    public static List<Retold> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<Retold> read(Copy copy, Set<Zone> zones) {
        Map<Double, List<ToldAmount>> told = new HashMap<>();
        List<Retold> found = new ArrayList<>();
        for (Sentence sentence : copy.sentences(zones)) {
            if (!sentence.isReadable() || !NumberPlaces.of(copy).are(1, sentence.span())) {
                continue;
            }
            Matcher amount = AMOUNT.inOnly(copy, sentence.span());
            while (amount.find()) {
                read(amount, sentence, copy)
                        .flatMap(t -> otherwise(t, told, copy))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** An amount where it stands. */
    private record ToldAmount(
            Amount amount,
            Span span,
            Sentence sentence,
            boolean definite,
            boolean hedged,
            String of,
            boolean bracketed) {}

    private static Optional<ToldAmount> read(Matcher amount, Sentence sentence, Copy copy) {
        String text = copy.textOf(sentence.span());
        String before = text.substring(0, amount.start());
        Matcher of = OF.matcher(text.substring(amount.end()));
        boolean bracketed = before.endsWith("(") || text.startsWith(" (", amount.end()) || before.endsWith(" or ");
        return Amount.read(amount, "told")
                .filter(a -> !a.unit().isHeat() && a.value() >= FEWEST)
                .map(a -> new ToldAmount(
                        a,
                        new Span(amount.start(), amount.end())
                                .shift(sentence.span().start()),
                        sentence,
                        DEFINITE.matcher(before).find(),
                        HEDGED.matcher(before).find(),
                        of.find() ? of.group(1) : "",
                        bracketed));
    }

    private static Optional<Retold> otherwise(ToldAmount here, Map<Double, List<ToldAmount>> told, Copy copy) {
        List<ToldAmount> before = told.computeIfAbsent(here.amount().value(), k -> new ArrayList<>());
        boolean known =
                before.stream().anyMatch(t -> t.amount().unit() == here.amount().unit());
        Optional<Retold> found = before.stream()
                .filter(t -> !known && isOne(t, here, copy))
                .findFirst()
                .map(t -> new Retold(here.span(), t.span()));
        if (before.size() < MOST_TOLD) {
            before.add(here);
        }
        return found;
    }

    /** A number told again with "the", of the same stuff, or in a sentence on the same; a rough one may be any. */
    private static boolean isOne(ToldAmount before, ToldAmount here, Copy copy) {
        boolean can = before.amount().unit().measures(here.amount().unit())
                && !before.sentence().equals(here.sentence())
                && !before.bracketed()
                && !here.bracketed()
                && !CONTRAST.matcher(copy.textOf(here.sentence().span())).find();
        if (!can) {
            return false;
        }
        boolean sameStuff = !here.of().isEmpty() && here.of().equals(before.of());
        Set<String> topic = Topic.of(before.sentence(), List.of(before.span()));
        long shared = Topic.of(here.sentence(), List.of(here.span())).stream()
                .filter(topic::contains)
                .count();
        return here.definite() || sameStuff || (!here.hedged() && shared >= 2);
    }
}
