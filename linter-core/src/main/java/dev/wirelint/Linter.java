package dev.wirelint;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/** The façade: one article in, its findings out. Safe for use by many threads. */
public final class Linter {
    private final RuleSet rules;

    public Linter(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Checks one article.
     *
     * @return the findings in the order of the file, one for each place
     * @throws RuleCrash where a rule fails on this article, which is a fault of the rule
     */
    public List<Finding> lint(Article article) {
        Copy copy = new Copy(article);
        List<Finding> found = new ArrayList<>();
        for (RuleSet.Entry rule : rules.entries()) {
            Findings findings = new Findings(rule.page(), copy);
            try {
                rule.check().check(copy, findings);
                found.addAll(findings.toList());
            } catch (RuntimeException e) {
                throw new RuleCrash(rule.page().id(), article.name(), e);
            }
        }
        return Overlaps.resolve(found);
    }
}
