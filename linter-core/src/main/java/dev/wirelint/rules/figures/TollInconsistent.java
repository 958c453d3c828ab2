package dev.wirelint.rules.figures;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.figures.Casualty.Outcome;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dead, hurt or missing told of again by another number: "killing nine" in the lede, "the 11 dead" below. */
@AutoService(Rule.class)
public final class TollInconsistent implements Rule {
    private static final Pattern AGAIN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?<all>all |all of the |all the )?(?:the |of the )?(?<number>\\d{1,3}(?:,\\d{3})*"
                    + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|\\p{L}{3,9})(?<of> of the)? (?:people |men |miners |workers |passengers )?"
                    + "(?<who>dead|killed|injured|wounded|hurt|missing|victims|bodies|fatalities|casualties)\\b(?! (?:in|on|at|by|from|of|near|outside|men|women|people|children|who|when|and|so far|last|were (?:found|recovered|pulled))\\b)");

    private static final Pattern DEFINITE = Pattern.compile("(?i)^(?:all|the|of the)\\b");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:other|others|another|more|first|earlier|later|also|second|previous(?:ly)?|since|now|former)\\b");

    @Override
    public Check prepare(Settings settings) {
        Set<String> moving = new HashSet<>(settings.list("moving").words());
        Set<Zone> zones = settings.zones();
        return (copy, findings) -> {
            List<Casualty> told = Casualties.of(copy);
            if (told.isEmpty()) {
                return;
            }
            for (Sentence sentence : copy.sentences(zones)) {
                String text = copy.textOf(sentence.span());
                Matcher again = AGAIN.matcher(text);
                if (again.find()
                        && DEFINITE.matcher(again.group()).find()
                        && !OTHERS.matcher(text).find()) {
                    check(again, sentence, told, moving, copy, findings);
                }
            }
        };
    }

    private static void check(
            Matcher again, Sentence sentence, List<Casualty> told, Set<String> moving, Copy copy, Findings findings) {
        double number = Numerals.at(
                        again.group("number"), 0, again.group("number").length())
                .map(Numerals.Numeral::value)
                .orElse(0.0);
        Outcome outcome = outcome(again.group("who").toLowerCase(Locale.ROOT));
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
        boolean open =
                same.stream().anyMatch(c -> isOpen(c, copy)) || same.stream().anyMatch(c -> moves(c, moving, copy));
        if (!known && values.size() == 1 && !open) {
            Optional<Casualty> first = same.stream()
                    .filter(c -> c.block().zone() != Zone.HEADLINE)
                    .findFirst()
                    .or(() -> same.stream().findFirst());
            Span span = new Span(again.start(), again.end()).shift(start);
            first.ifPresent(c -> findings.flag(
                            span,
                            "\"" + copy.textOf(span).strip() + "\" here, \""
                                    + copy.textOf(c.figure().span()) + "\" on line "
                                    + copy.line(c.figure().span()) + "; make the two agree, or say what changed")
                    .confidence(Confidence.LIKELY)
                    .related(c.figure().span(), "the other number"));
        }
    }

    /** "At least nine" leaves room for more. */
    private static boolean isOpen(Casualty casualty, Copy copy) {
        return casualty.figure().span().start() < casualty.figure().number().start()
                || OTHERS.matcher(copy.textOf(casualty.figure().span())).find();
    }

    private static boolean moves(Casualty casualty, Set<String> moving, Copy copy) {
        return copy.words(casualty.sentence().span()).stream().anyMatch(w -> moving.contains(w.folded()));
    }

    private static Outcome outcome(String who) {
        return switch (who) {
            case "injured", "wounded", "hurt" -> Outcome.HURT;
            case "missing" -> Outcome.MISSING;
            default -> Outcome.DEAD;
        };
    }
}
