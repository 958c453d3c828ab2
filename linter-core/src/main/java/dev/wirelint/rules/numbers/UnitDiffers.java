package dev.wirelint.rules.numbers;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One amount told in two units: a fence of 120 kilometres in the lede, "the 120 miles" below. */
public final class UnitDiffers implements Rule {
    private static final Sought AMOUNT = Sought.of(Amount.pattern("told"));
    private static final Pattern DEFINITE = Pattern.compile("(?i)\\b(?:the|that|this|those|these|its|all) $");
    private static final Pattern OF = Pattern.compile("^ of (\\p{Ll}{3,})");
    private static final Sought CONTRAST =
            Sought.of("(?i)\\b(?:not|rather than|instead of|confus\\p{L}+|meant|equals?|equivalent)\\b");
    private static final int MOST_TOLD = 6;
    private static final double FEWEST = 10;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            Map<Double, List<Told>> told = new HashMap<>();
            for (Sentence sentence : copy.sentences(settings.zones())) {
                String text = copy.textOf(sentence.span());
                if (!sentence.isReadable() || text.chars().noneMatch(Character::isDigit)) {
                    continue;
                }
                Matcher amount = AMOUNT.inOnly(copy, sentence.span());
                while (amount.find()) {
                    read(amount, sentence, copy).ifPresent(t -> compare(t, told, copy, findings));
                }
            }
        };
    }

    /** An amount where it stands. */
    private record Told(Amount amount, Span span, Sentence sentence, boolean definite, String of, boolean bracketed) {}

    private static Optional<Told> read(Matcher amount, Sentence sentence, Copy copy) {
        String text = copy.textOf(sentence.span());
        String before = text.substring(0, amount.start());
        Matcher of = OF.matcher(text.substring(amount.end()));
        boolean bracketed = before.endsWith("(") || text.startsWith(" (", amount.end()) || before.endsWith(" or ");
        return Amount.read(amount, "told")
                .filter(a -> !a.unit().isHeat() && a.value() >= FEWEST)
                .map(a -> new Told(
                        a,
                        new Span(amount.start(), amount.end())
                                .shift(sentence.span().start()),
                        sentence,
                        DEFINITE.matcher(before).find(),
                        of.find() ? of.group(1) : "",
                        bracketed));
    }

    private static void compare(Told here, Map<Double, List<Told>> told, Copy copy, Findings findings) {
        List<Told> before = told.computeIfAbsent(here.amount().value(), k -> new ArrayList<>());
        boolean known =
                before.stream().anyMatch(t -> t.amount().unit() == here.amount().unit());
        before.stream()
                .filter(t -> !known && isOne(t, here, copy))
                .findFirst()
                .ifPresent(t -> findings.flag(
                                here.span(),
                                "\"" + copy.textOf(here.span()) + "\" here, \"" + copy.textOf(t.span()) + "\" on line "
                                        + copy.line(t.span()) + ": one amount? check the unit")
                        .confidence(Confidence.LIKELY)
                        .related(t.span(), "the same number in another unit"));
        if (before.size() < MOST_TOLD) {
            before.add(here);
        }
    }

    /** A number told again with "the", of the same stuff, or in a sentence on the same. */
    private static boolean isOne(Told before, Told here, Copy copy) {
        boolean can = before.amount().unit().measures(here.amount().unit())
                && !before.sentence().equals(here.sentence())
                && !before.bracketed()
                && !here.bracketed()
                && !CONTRAST.inOnly(copy, here.sentence().span()).find();
        if (!can) {
            return false;
        }
        boolean sameStuff = !here.of().isEmpty() && here.of().equals(before.of());
        Set<String> topic = Topic.of(before.sentence(), List.of(before.span()));
        long shared = Topic.of(here.sentence(), List.of(here.span())).stream()
                .filter(topic::contains)
                .count();
        return here.definite() || sameStuff || shared >= 2;
    }
}
