package dev.wirelint.analysis.retold;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.figures.Casualty.HarmDone;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of the dead as a story gives it in sum: "the death toll stood at 61", "bringing to 58 the number of dead".
 */
final class TollTotals {
    private static final String N = "(?<number>\\d{1,3}(?:,\\d{3})*|\\p{L}{3,9}(?:-\\p{L}{3,5})?)(?![\\d%-])";
    private static final String SUM =
            "(?:death toll|toll|number of (?:the |confirmed )?(?:dead|deaths|fatalities|victims|people killed|those killed))";
    private static final String BRINGS = "\\b(?:bring|take|lift|put)(?:s|ing)?|\\bbrought|\\btook";
    private static final List<Pattern> TOTALS = List.of(
            Pattern.compile("(?i)\\b" + SUM
                    + "(?: \\p{L}+){0,3}? (?:stood at|stands at|was|is|at|of|now|reached|has reached|to) (?:now )?"
                    + N),
            Pattern.compile("(?i)(?:" + BRINGS + ") to " + N + " the (?:total |overall )?" + SUM));

    /** Of another time, or no count yet. */
    private static final Sought ELSEWHERE = Sought.of(
            "(?i)\\b(?:since (?:19|20)\\d\\d|in (?:19|20)\\d\\d|last (?:year|month|week)|years? ago|at first|initial(?:ly)?|earlier|previous(?:ly)?|revis\\p{L}+|feared"
                    + "|could|may|might|likely|believed|war|conflict|pandemic|nationwide|annual|this year|so far this|risen from|rose from|from \\d+)\\b");

    private TollTotals() {}

    private record ToldToll(double value, Span span) {}

    /** The total that is not the other, or not what the lede counts. */
    static Optional<Retold> conflict(List<Casualty> told, List<Sentence> sentences, Copy copy) {
        List<ToldToll> totals = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String text = copy.textOf(sentence.span());
            if (sentence.isReadable()
                    && (text.contains("toll") || text.contains("number of "))
                    && !ELSEWHERE.inOnly(copy, sentence.span()).find()) {
                total(sentence, text).ifPresent(totals::add);
            }
        }
        if (totals.size() == 1) {
            return inLede(told, totals.get(0), copy)
                    .map(o -> new Retold(totals.get(0).span(), o));
        }
        boolean two = totals.size() == 2
                && totals.get(0).value() != totals.get(1).value()
                && !isParted(totals.get(0).span(), totals.get(1).span(), copy);
        return two ? Optional.of(new Retold(totals.get(1).span(), totals.get(0).span())) : Optional.empty();
    }

    /** Whether a crosshead stands between two places, under which another event may be told. */
    private static boolean isParted(Span first, Span second, Copy copy) {
        return copy.blocks(Set.of(Zone.SUBHEAD, Zone.HEADLINE)).stream()
                .anyMatch(b -> b.span().start() >= first.end() && b.span().end() <= second.start());
    }

    private static Optional<ToldToll> total(Sentence sentence, String text) {
        for (Pattern pattern : TOTALS) {
            Matcher total = pattern.matcher(text);
            if (total.find()) {
                String number = total.group("number");
                Span span = new Span(total.start(), total.end())
                        .shift(sentence.span().start());
                return Numerals.whole(number).filter(n -> n > 1).map(n -> new ToldToll(n, span));
            }
        }
        return Optional.empty();
    }

    /** The dead of the lede, where the story counts no others and no number changes. */
    private static Optional<Span> inLede(List<Casualty> told, ToldToll total, Copy copy) {
        List<Casualty> dead = told.stream()
                .filter(c -> c.outcome() == HarmDone.DEAD && !c.figure().span().overlaps(total.span()))
                .filter(c -> !c.figure().number().overlaps(total.span()))
                .toList();
        boolean lede = !dead.isEmpty()
                && dead.stream().map(c -> c.figure().value()).distinct().count() == 1
                && dead.get(0).figure().value() > 1
                && dead.get(0).figure().value() != total.value()
                && dead.stream().anyMatch(c -> c.block().zone() == Zone.LEDE);
        boolean open = dead.stream()
                .map(c -> copy.textOf(c.sentence().span()))
                .anyMatch(s -> OpenToll.moves(s)
                        || OpenToll.speaksOfOthers(s)
                        || ELSEWHERE.matcher(s).find());
        boolean hedged = dead.stream().anyMatch(OpenToll::isHedged);
        return lede && !open && !hedged ? Optional.of(dead.get(0).figure().span()) : Optional.empty();
    }
}
