package dev.wirelint;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RuleId;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a file is too long to be one story, as a live blog is: the rules that hold a story against itself stand down
 * then, and it is said once.
 *
 * @param said what is told of it; empty where it is a story like any
 * @param silenced the ids of the rules that stand down
 */
record Overlong(List<Finding> said, Set<String> silenced) {
    static final String RULE = "story-overlong";

    private static final Overlong NO = new Overlong(List.of(), Set.of());

    Overlong {
        said = List.copyOf(said);
        silenced = Set.copyOf(silenced);
    }

    /** @param page the page that says how long is too long; empty where the house has the rule off */
    static Overlong of(Copy copy, Optional<RulePage> page) {
        if (page.isEmpty()) {
            return NO;
        }
        Settings settings = new Settings(page.get(), Vocabulary.EMPTY);
        int words = copy.words().size();
        Optional<Block> first = copy.article().blocks().stream()
                .filter(b -> !b.span().isEmpty() && settings.zones().contains(b.zone()))
                .findFirst();
        if (words <= settings.number("most-words") || first.isEmpty()) {
            return NO;
        }
        Findings findings = new Findings(page.get(), copy);
        findings.flag(
                first.get().span(),
                String.format(Locale.ROOT, "%,d words are more than one story: likeness and repetition", words)
                        + " are not looked for; check the posts one by one");
        return new Overlong(
                findings.toList(), Set.copyOf(settings.list("stands-down").words()));
    }

    boolean silences(RuleId rule) {
        return silenced.contains(rule.value());
    }
}
