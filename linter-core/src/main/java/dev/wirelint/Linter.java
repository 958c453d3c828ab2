package dev.wirelint;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Finding;
import dev.wirelint.language.English;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.NearRules;
import dev.wirelint.rule.RepositoryFindings;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The façade: one article in, its findings and facts out; the merged facts of many in, what they say together out. Safe
 * for use by many threads.
 */
public final class Linter {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    /** Says how long a story may be; absent where the house has that rule off. */
    private final Optional<RulePage> longest;

    /** Says which rules hold in any language; absent where the house has that rule off. */
    private final Optional<RulePage> anyLanguage;

    /** Says which rules live on capitals; absent where the house has that rule off. */
    private final Optional<RulePage> capitals;

    private final Set<Facts.Kind> factsNeeded;
    private final Supplier<RuleSet> preparation;
    private final double minConfidence;
    private final Timing timing;
    private @Nullable RuleSet prepared;
    private @Nullable NearRules near;

    public Linter(RuleSet rules) {
        this(pages(rules), facts(rules), () -> rules, 0, Timing.NONE);
    }

    /**
     * A linter whose rules are made ready when a story first needs them.
     *
     * @param pages the pages of the rules
     * @param factsNeeded the facts of stories that those among them read that look at all stories together
     * @param preparation makes them ready; asked once
     * @param minConfidence how sure a finding must be to be told of, from 0 to 1
     * @param timing takes the time of each rule
     */
    public Linter(
            List<RulePage> pages,
            Set<Facts.Kind> factsNeeded,
            Supplier<RuleSet> preparation,
            double minConfidence,
            Timing timing) {
        this.longest = page(pages, Overlong.RULE);
        this.anyLanguage = page(pages, OtherLanguage.RULE);
        this.capitals = page(pages, OneCase.RULE);
        this.factsNeeded = Set.copyOf(factsNeeded);
        this.preparation = preparation;
        this.minConfidence = minConfidence;
        this.timing = timing;
    }

    /**
     * Begins to set up what the language needs, beside what the caller does until a rule asks for it; that takes as
     * long as to make the rules ready.
     */
    public static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread beside = new Thread(English::begin, "language");
            beside.setDaemon(true);
            // Whoever needs the language is told what is wrong.
            beside.setUncaughtExceptionHandler((thread, fault) -> {});
            beside.start();
        }
    }

    private static Optional<RulePage> page(List<RulePage> pages, String rule) {
        return pages.stream().filter(p -> p.id().value().equals(rule)).findFirst();
    }

    private static List<RulePage> pages(RuleSet rules) {
        return Stream.concat(
                        rules.entries().stream().map(RuleSet.ReadyRule::page),
                        rules.repository().stream().map(RuleSet.RepositoryEntry::page))
                .toList();
    }

    private static Set<Facts.Kind> facts(RuleSet rules) {
        return rules.repository().stream().flatMap(r -> r.reads().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private synchronized RuleSet rules() {
        if (prepared == null) {
            long since = timing.moment();
            prepared = preparation.get();
            timing.add(Timing.Phase.PREPARING, since);
        }
        return prepared;
    }

    private synchronized NearRules near() {
        RuleSet rules = rules();
        if (near == null) {
            near = new NearRules(rules);
        }
        return near;
    }

    /** The facts that the rules read that look at all stories together; empty where there is no such rule. */
    public Set<Facts.Kind> factsNeeded() {
        return factsNeeded;
    }

    /**
     * Checks one article by itself.
     *
     * @return the findings in the order of the file, one for each place
     * @throws RuleCrash where a rule fails on this article, which is a fault of the rule
     */
    public List<Finding> lint(Article article) {
        return findings(new Copy(article));
    }

    /**
     * Checks one article of several and says what the others need to know of it.
     *
     * @param facts the kinds of facts that are asked for
     * @throws RuleCrash where a rule fails on this article, which is a fault of the rule
     */
    public Linted lintOneOfMany(Article article, Set<Facts.Kind> facts) {
        return lintOneOfMany(new Copy(article), facts);
    }

    /**
     * Checks one story of several, of which something may be known already.
     *
     * @param facts the kinds of facts that are asked for
     * @throws RuleCrash where a rule fails on this story, which is a fault of the rule
     */
    public Linted lintOneOfMany(Copy copy, Set<Facts.Kind> facts) {
        List<Finding> findings = findings(copy);
        long since = timing.moment();
        Facts taken = Facts.of(copy, facts);
        timing.add(Timing.Phase.FACTS, since);
        return new Linted(findings, taken);
    }

    /**
     * Checks what many stories say together.
     *
     * @return the findings by the name of the story they stand in
     * @throws RuleCrash where a rule fails, which is a fault of the rule
     */
    public Map<String, List<Finding>> lintTogether(Facts facts) {
        Map<String, List<Finding>> byStory = new HashMap<>();
        for (RuleSet.RepositoryEntry rule : rules().repository()) {
            long since = timing.moment();
            RepositoryFindings findings = new RepositoryFindings(rule.page());
            try {
                rule.check().check(facts, findings);
            } catch (RuntimeException e) {
                throw new RuleCrash(rule.page().id(), "all stories", e);
            }
            findings.byFile()
                    .forEach((file, found) -> byStory.computeIfAbsent(file, f -> new ArrayList<>())
                            .addAll(found.stream().filter(this::isSure).toList()));
            timing.add(Timing.Phase.COMPARING, since);
        }
        return byStory;
    }

    /** The findings of one story and those that the stories together give it, as one list. */
    public static List<Finding> together(List<Finding> alone, List<Finding> together) {
        List<Finding> all = new ArrayList<>(alone);
        all.addAll(together);
        return Overlaps.resolve(all);
    }

    private boolean isSure(Finding finding) {
        return finding.confidence() >= minConfidence;
    }

    private List<Finding> findings(Copy copy) {
        Overlong overlong = Overlong.of(copy, longest);
        OtherLanguage language = OtherLanguage.of(copy, anyLanguage);
        List<Finding> found = new ArrayList<>(overlong.said());
        found.addAll(language.said());
        OneCase oneCase = language.whole() ? OneCase.of(copy, Optional.empty()) : OneCase.of(copy, capitals);
        found.addAll(oneCase.said());
        List<RuleSet.ReadyRule> rules = rules().entries();
        NearRules.NearFindings near = near().of(copy);
        for (int number = 0; number < rules.size(); number++) {
            RuleSet.ReadyRule rule = rules.get(number);
            if (language.standsDown(rule.page().id()) || oneCase.standsDown(rule.page())) {
                continue;
            }
            copy.goOn();
            long since = timing.moment();
            for (Copy read : overlong.readBy(rule.page().id(), copy)) {
                Optional<Findings> known = read == copy ? near.of(number) : Optional.empty();
                Findings findings = known.orElseGet(() -> new Findings(rule.page(), read));
                try {
                    if (known.isEmpty()) {
                        rule.check().check(read, findings);
                    }
                    findings.toList().stream()
                            .filter(f -> isSure(f) && !language.isBesideThePoint(f))
                            .forEach(found::add);
                } catch (RuntimeException e) {
                    throw new RuleCrash(rule.page().id(), copy.article().name(), e);
                }
            }
            timing.add(rule.page().id().value(), since);
        }
        return Overlaps.resolve(found);
    }
}
