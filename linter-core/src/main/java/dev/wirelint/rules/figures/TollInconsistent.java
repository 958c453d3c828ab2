package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.figures.Casualty.Outcome;
import dev.wirelint.analysis.figures.Statement;
import dev.wirelint.analysis.figures.Statements;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dead, hurt or missing told of again by another number: "killing nine" in the lede, "the 11 dead" below. */
public final class TollInconsistent implements Rule {
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

    private static final Sought BODIES = Sought.of(
            "(?i)\\b(?:the )?(?:bodies|remains|funerals?|names|coffins) of all (?<number>\\d{1,3}|\\p{L}{3,9})\\b(?! of)");

    private static final Pattern DEFINITE = Pattern.compile("(?i)^(?:all|the|of the)\\b");
    static final Sought OTHERS = Sought.of(
            "(?i)\\b(?:other|others|another|more|first|earlier|later|also|second|previous(?:ly)?|since|now|former)\\b");

    /** "Killed two people and wounded 16 others": others than the dead. */
    private static final Sought KILLED_AND_HURT = Sought.of(
            "(?i)\\b(?:kill\\p{L}*|died|dead)\\b[^.;]{0,40} and (?:\\p{L}+ )?(?:wound|injur|hurt)\\p{L}*|\\b(?:kill\\p{L}*|died)\\b[^.;]{0,30} and [\\p{L}\\d-]+ others (?:were )?(?:wounded|injured|hurt)");

    /** The number rises while the story is written. */
    static final Sought MOVES = Sought.of(
            "(?i)\\b(?:rose|risen|rising|rais\\p{L}+|climb\\p{L}*|revis\\p{L}+|up from|so far|initial(?:ly)?|at first|feared"
                    + "|could|may|might|likely|believed)\\b");

    @Override
    public Check prepare(Settings settings) {
        Set<Zone> zones = settings.zones();
        return (copy, findings) -> {
            List<Casualty> told = Casualties.of(copy).stream()
                    .filter(c -> c.sentence().isReadable())
                    .limit(MOST_TOLD)
                    .toList();
            if (told.isEmpty()) {
                return;
            }
            again(told, zones, copy, findings);
            TollTotals.check(told, copy.sentences(zones), copy, findings);
            for (Sentence sentence : copy.sentences(zones)) {
                if (!sentence.isReadable()) {
                    continue;
                }
                bodies(sentence, told, copy, findings);
                String text = copy.textOf(sentence.span());
                Matcher again = AGAIN.inOnly(copy, sentence.span());
                if (again.find()
                        && DEFINITE.matcher(again.group()).find()
                        && (again.group("all") != null
                                || !PLACED.matcher(text.substring(again.end())).find())
                        && !OTHERS.inOnly(copy, sentence.span()).find()) {
                    check(again, sentence, told, copy, findings);
                }
            }
        };
    }

    /** A second count, larger than the first, with no place, day or source of its own. */
    private static void again(List<Casualty> told, Set<Zone> zones, Copy copy, Findings findings) {
        Map<Span, Statement> statements = new HashMap<>();
        Statements.of(copy, zones).forEach(s -> statements.put(s.figure().number(), s));
        for (Outcome outcome : Outcome.values()) {
            List<Casualty> same = told.stream()
                    .filter(c ->
                            c.outcome() == outcome && zones.contains(c.block().zone()))
                    .toList();
            boolean open = same.stream().anyMatch(c -> isOpen(c, copy) || moves(c, copy) || hasOthers(c, copy));
            if (same.size() == 2 && !open && isMore(same.get(0), same.get(1), statements)) {
                flag(same.get(1).figure().span(), same.get(0), copy, findings);
            }
        }
    }

    private static boolean isMore(Casualty first, Casualty second, Map<Span, Statement> statements) {
        Optional<Statement> one =
                Optional.ofNullable(statements.get(first.figure().number()));
        Optional<Statement> two =
                Optional.ofNullable(statements.get(second.figure().number()));
        boolean sameMatter = one.isPresent()
                && two.isPresent()
                && one.get().names().containsAll(two.get().names())
                && (two.get().when().isEmpty()
                        || two.get().when().equals(one.get().when()));
        return sameMatter
                && !second.figure().refersBack()
                && !first.sentence().equals(second.sentence())
                && first.block().zone() == Zone.LEDE
                && first.figure().value() >= 2
                && second.figure().value() > first.figure().value();
    }

    private static boolean hasOthers(Casualty casualty, Copy copy) {
        return OTHERS.inOnly(copy, casualty.sentence().span()).find();
    }

    /** "The bodies of all 11". */
    private static void bodies(Sentence sentence, List<Casualty> told, Copy copy, Findings findings) {
        String text = copy.textOf(sentence.span());
        Matcher bodies = text.contains("of all ") ? BODIES.inOnly(copy, sentence.span()) : BODIES.matcher("");
        if (bodies.find() && !OTHERS.inOnly(copy, sentence.span()).find()) {
            String number = bodies.group("number");
            double value = Numerals.at(number, 0, number.length())
                    .filter(n -> n.end() == number.length())
                    .map(Numerals.Numeral::value)
                    .orElse(0.0);
            List<Casualty> dead = told.stream()
                    .filter(c -> c.outcome() == Outcome.DEAD
                            && c.figure().span().end() < sentence.span().start())
                    .toList();
            boolean one = value > 1
                    && dead.stream().map(c -> c.figure().value()).distinct().count() == 1
                    && dead.get(0).figure().value() != value
                    && dead.stream().noneMatch(c -> isOpen(c, copy) || moves(c, copy));
            if (one) {
                flag(
                        new Span(bodies.start(), bodies.end())
                                .shift(sentence.span().start()),
                        dead.get(0),
                        copy,
                        findings);
            }
        }
    }

    private static void flag(Span span, Casualty other, Copy copy, Findings findings) {
        Span place = other.figure().span();
        findings.flag(
                        span,
                        "\"" + copy.textOf(span).strip() + "\" here, \"" + copy.textOf(place) + "\" on line "
                                + copy.line(place) + "; make the two agree, or say what changed")
                .confidence(Confidence.LIKELY)
                .related(place, "the other number");
    }

    private static void check(Matcher again, Sentence sentence, List<Casualty> told, Copy copy, Findings findings) {
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
                same.stream().anyMatch(c -> isOpen(c, copy)) || same.stream().anyMatch(c -> moves(c, copy));
        if (!known && values.size() == 1 && !open) {
            Optional<Casualty> first = same.stream()
                    .filter(c -> c.block().zone() != Zone.HEADLINE)
                    .findFirst()
                    .or(() -> same.stream().findFirst());
            Span span = new Span(again.start(), again.end()).shift(start);
            first.ifPresent(c -> flag(span, c, copy, findings));
        }
    }

    /** "At least nine" leaves room for more. */
    private static boolean isOpen(Casualty casualty, Copy copy) {
        boolean others = OTHERS.inOnly(copy, casualty.figure().span()).find();
        boolean besideDead = casualty.outcome() == Outcome.HURT
                && KILLED_AND_HURT.inOnly(copy, casualty.sentence().span()).find();
        return casualty.figure().span().start() < casualty.figure().number().start() || (others && !besideDead);
    }

    private static boolean moves(Casualty casualty, Copy copy) {
        return MOVES.inOnly(copy, casualty.sentence().span()).find();
    }

    private static Outcome outcome(String who) {
        return switch (who.substring(who.lastIndexOf(' ') + 1)) {
            case "injured", "wounded", "hurt" -> Outcome.HURT;
            case "missing" -> Outcome.MISSING;
            default -> Outcome.DEAD;
        };
    }
}
