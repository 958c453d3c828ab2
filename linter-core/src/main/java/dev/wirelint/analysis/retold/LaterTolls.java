package dev.wirelint.analysis.retold;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.figures.Casualty.HarmDone;
import dev.wirelint.analysis.figures.Statement;
import dev.wirelint.analysis.figures.Statements;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A second count of the dead, hurt or missing, larger than that of the lede, with no place, day or source of its own.
 */
final class LaterTolls {
    private LaterTolls() {}

    static List<Retold> of(List<Casualty> told, Set<Zone> zones, Copy copy) {
        Map<Span, Statement> statements = new HashMap<>();
        Statements.of(copy, zones).forEach(s -> statements.put(s.figure().number(), s));
        List<Retold> found = new ArrayList<>();
        for (HarmDone outcome : HarmDone.values()) {
            List<Casualty> same = told.stream()
                    .filter(c ->
                            c.outcome() == outcome && zones.contains(c.block().zone()))
                    .toList();
            boolean open = same.stream()
                    .anyMatch(c -> OpenToll.is(c, copy)
                            || OpenToll.speaksOfOthers(copy.textOf(c.sentence().span())));
            if (same.size() == 2 && !open && isMore(same.get(0), same.get(1), statements)) {
                found.add(new Retold(
                        same.get(1).figure().span(), same.get(0).figure().span()));
            }
        }
        return found;
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
}
