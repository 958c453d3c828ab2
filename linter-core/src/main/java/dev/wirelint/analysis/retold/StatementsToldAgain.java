package dev.wirelint.analysis.retold;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Statement;
import dev.wirelint.analysis.figures.Statements;
import dev.wirelint.article.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One number told twice, with two values: 18 killed in the lede, 20 killed below. */
public final class StatementsToldAgain {
    private static final int SHARED = 2;
    private static final int MOST_TOLD = 12;

    private StatementsToldAgain() {}

    /**
     * What is said twice of the same.
     *
     * @param moving words of sentences whose numbers change
     */
    public static List<Retold> of(Copy copy, Set<Zone> zones, Set<String> moving) {
        Map<String, List<Statement>> told = new HashMap<>();
        List<Retold> found = new ArrayList<>();
        for (Statement statement : Statements.of(copy, zones)) {
            if (!Moving.tells(statement.sentence(), moving)) {
                List<Statement> before = told.computeIfAbsent(statement.matter(), k -> new ArrayList<>());
                otherwise(statement, before)
                        .ifPresent(t -> found.add(
                                new Retold(statement.figure().span(), t.figure().span())));
                if (before.size() < MOST_TOLD) {
                    before.add(statement);
                }
            }
        }
        return found;
    }

    private static Optional<Statement> otherwise(Statement statement, List<Statement> before) {
        boolean same = before.stream().anyMatch(t -> !t.contradicts(statement));
        return same
                ? Optional.empty()
                : before.stream().filter(t -> speaksOfTheSame(t, statement)).findFirst();
    }

    private static boolean speaksOfTheSame(Statement earlier, Statement later) {
        if (earlier.sentence().equals(later.sentence())
                || !earlier.modifiers().equals(later.modifiers())
                || earlier.differsInScope(later)) {
            return false;
        }
        return earlier.topic().stream().filter(later.topic()::contains).count() >= SHARED;
    }
}
