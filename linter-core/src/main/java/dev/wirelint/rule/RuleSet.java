package dev.wirelint.rule;

import dev.wirelint.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** The rules of a run, each page with the check that was prepared from it. */
public record RuleSet(List<Entry> entries) {
    public RuleSet {
        entries = List.copyOf(entries);
    }

    public List<RulePage> pages() {
        return entries.stream().map(Entry::page).toList();
    }

    public Optional<RulePage> page(RuleId id) {
        return pages().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** Just this rule, for trying it alone. */
    public RuleSet only(RuleId id) {
        return new RuleSet(
                entries.stream().filter(e -> e.page().id().equals(id)).toList());
    }

    /** A rule ready to run. */
    public record Entry(RulePage page, Check check) {}
}
