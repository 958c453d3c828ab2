package dev.wirelint.run;

import dev.wirelint.Linter;
import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.LetStand;
import dev.wirelint.finding.RuleId;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.suppression.Judged;
import dev.wirelint.suppression.Stets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is in force for some stories: rules that find, and decisions that let stand. Safe for use by many threads. */
public final class HouseRules {
    private final Supplier<Linter> linter;
    private final Supplier<List<RulePage>> pages;
    private final List<LetStand> kept;
    private final Stets stets;

    /** Brings together what is in force, all of it ready. */
    public HouseRules(Linter linter, List<RulePage> pages, List<LetStand> kept, Stets stets) {
        this(() -> linter, () -> pages, kept, stets);
    }

    /**
     * Brings together what is in force, which is made ready when it is asked for.
     *
     * @param linter gives what runs the rules, each time the same
     * @param pages gives the pages of the rules, as they are set here
     * @param kept the words that stand by a decision kept apart from the stories
     * @param stets judges what is found
     */
    public HouseRules(Supplier<Linter> linter, Supplier<List<RulePage>> pages, List<LetStand> kept, Stets stets) {
        this.linter = linter;
        this.pages = pages;
        this.kept = List.copyOf(kept);
        this.stets = stets;
    }

    /** Runs the rules; what it finds is not judged yet. */
    Linter linter() {
        return linter.get();
    }

    List<LetStand> kept() {
        return kept;
    }

    /** The page of a rule that is on, as it is set here; absent where it is off. */
    Optional<RulePage> page(String rule) {
        return pages.get().stream().filter(p -> p.id().value().equals(rule)).findFirst();
    }

    /**
     * Whether a rule is among those that check.
     *
     * @param together whether the stories are looked at together too
     */
    boolean runs(RuleId rule, boolean together) {
        return pages.get().stream()
                .anyMatch(p -> p.id().equals(rule)
                        && !(p.form() instanceof CheckedBy.OfTheRun)
                        && (together || !(p.form() instanceof CheckedBy.Repository)));
    }

    /** Finds and judges what there is in one story by itself. */
    Judged judged(Article story) {
        return judged(story, linter().lint(story), false);
    }

    /**
     * Judges what was found in a story.
     *
     * @param together whether it was looked at together with others too
     */
    Judged judged(Article story, List<Finding> found, boolean together) {
        return stets.judge(story, found, kept, rule -> runs(rule, together), this::page);
    }
}
