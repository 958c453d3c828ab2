package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Statement;
import dev.wirelint.analysis.figures.Statements;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One number told twice, with two values: 18 killed in the lede, 20 killed below. */
public final class FigureInconsistent implements Rule {
    private static final int SHARED = 2;
    private static final int MOST_TOLD = 12;

    @Override
    public Check prepare(Settings settings) {
        Set<String> moving = Set.copyOf(settings.list("moving").words());
        return (copy, findings) -> {
            Map<String, List<Statement>> told = new HashMap<>();
            for (Statement statement : Statements.of(copy, settings.zones())) {
                if (!Moving.tells(statement.sentence(), moving)) {
                    read(statement, told.computeIfAbsent(statement.matter(), k -> new ArrayList<>()), copy, findings);
                }
            }
        };
    }

    private static void read(Statement statement, List<Statement> told, Copy copy, Findings findings) {
        boolean same = told.stream().anyMatch(t -> !t.contradicts(statement));
        if (!same) {
            told.stream()
                    .filter(t -> speaksOfTheSame(t, statement))
                    .findFirst()
                    .ifPresent(t -> flag(t, statement, copy, findings));
        }
        if (told.size() < MOST_TOLD) {
            told.add(statement);
        }
    }

    private static boolean speaksOfTheSame(Statement earlier, Statement later) {
        if (earlier.sentence().equals(later.sentence())
                || !earlier.modifiers().equals(later.modifiers())
                || earlier.differsInScope(later)) {
            return false;
        }
        return earlier.topic().stream().filter(later.topic()::contains).count() >= SHARED;
    }

    private static void flag(Statement earlier, Statement later, Copy copy, Findings findings) {
        findings.flag(
                        later.figure().span(),
                        "\"" + copy.textOf(later.figure().span()) + "\" here, \""
                                + copy.textOf(earlier.figure().span())
                                + "\" "
                                + Elsewhere.of(
                                        List.of(earlier.figure().span()),
                                        later.figure().span(),
                                        copy)
                                + "; make the two agree, or say what changed")
                .confidence(Confidence.POSSIBLE)
                .related(earlier.figure().span(), "the other figure");
    }
}
