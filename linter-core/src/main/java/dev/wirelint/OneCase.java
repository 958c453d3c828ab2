package dev.wirelint;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the rules that live on capitals from a story that has none, or nothing else, as old wires and data sets have
 * it.
 *
 * @param said what is told of it; empty where the story has both cases
 * @param rules the ids of the rules that stand down, beside all of names
 */
record OneCase(List<Finding> said, Set<String> rules) {
    static final String RULE = "story-one-case";

    private static final OneCase NONE = new OneCase(List.of(), Set.of());
    private static final Set<Zone> PROSE = Set.of(Zone.LEDE, Zone.BODY, Zone.LIST_ITEM, Zone.QUOTE);
    private static final int LEAST_LETTERS = 150;
    /** A story has a capital at least once in so many letters, and small letters far oftener. */
    private static final int ONE_IN = 500;

    OneCase {
        said = List.copyOf(said);
        rules = Set.copyOf(rules);
    }

    /** @param page the page that names the rules; empty where the house has it off */
    static OneCase of(Copy copy, Optional<RulePage> page) {
        if (page.isEmpty()) {
            return NONE;
        }
        long capitals = 0;
        long small = 0;
        for (Block block : copy.article().blocks(PROSE)) {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                capitals += Character.isUpperCase(copy.text().charAt(i)) ? 1 : 0;
                small += Character.isLowerCase(copy.text().charAt(i)) ? 1 : 0;
            }
        }
        if (capitals + small < LEAST_LETTERS || Math.min(capitals, small) * ONE_IN > capitals + small) {
            return NONE;
        }
        String fault = capitals < small ? "the story has no capitals" : "the story is all in capitals";
        Findings findings = new Findings(page.get(), copy);
        copy.article().blocks(PROSE).stream()
                .filter(b -> !b.span().isEmpty())
                .findFirst()
                .ifPresent(first -> findings.flag(
                        first.span(), fault + "; names and what else lives on capitals were not looked at"));
        return new OneCase(
                findings.toList(),
                Set.copyOf(new Settings(page.get(), Vocabulary.EMPTY)
                        .list("capitals")
                        .words()));
    }

    /** Whether a rule has nothing to say of the story. */
    boolean standsDown(RulePage rule) {
        return !said.isEmpty()
                && (rule.category() == Category.NAMES
                        || rules.contains(rule.id().value()));
    }
}
