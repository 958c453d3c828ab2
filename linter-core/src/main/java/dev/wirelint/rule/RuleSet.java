package dev.wirelint.rule;

import dev.wirelint.facts.Facts;
import java.util.List;
import java.util.Set;

/** The rules of a run, each page with the check that was prepared from it. */
public record RuleSet(List<ReadyRule> entries, List<RepositoryEntry> repository) {
    public RuleSet {
        entries = List.copyOf(entries);
        repository = List.copyOf(repository);
    }

    /** A rule ready to run on a story, and how far it looks. */
    public record ReadyRule(RulePage page, Check check, Reach reach) {
        /** A rule that may look at the whole story. */
        public ReadyRule(RulePage page, Check check) {
            this(page, check, Reach.STORY);
        }
    }

    /** A rule ready to run on all stories of a run, and the facts it reads. */
    public record RepositoryEntry(RulePage page, Set<Facts.Kind> reads, RepositoryCheck check) {
        public RepositoryEntry {
            reads = Set.copyOf(reads);
        }
    }
}
