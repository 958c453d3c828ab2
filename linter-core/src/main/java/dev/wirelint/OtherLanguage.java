package dev.wirelint;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.StoryLanguage;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RuleId;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the rules of English from copy in another language: from a whole story, or from passages of an English one.
 *
 * @param said what is told of it; empty where the story is English
 * @param whole whether all of the story is in another language
 * @param any the ids of the rules that hold in any language
 * @param passages where in the file another language stands, in order
 */
record OtherLanguage(List<Finding> said, boolean whole, Set<String> any, List<Span> passages) {
    static final String RULE = "story-other-language";

    private static final OtherLanguage NONE = new OtherLanguage(List.of(), false, Set.of(), List.of());

    OtherLanguage {
        said = List.copyOf(said);
        any = Set.copyOf(any);
        passages = List.copyOf(passages);
    }

    /** @param page the page that names the rules that hold in any language; empty where the house has it off */
    static OtherLanguage of(Copy copy, Optional<RulePage> page) {
        if (page.isEmpty()) {
            return NONE;
        }
        StoryLanguage language = StoryLanguage.of(copy);
        if (!language.isOther() && language.passages().isEmpty()) {
            return NONE;
        }
        Settings settings = new Settings(page.get(), Vocabulary.EMPTY);
        List<Span> inFile =
                language.passages().stream().map(copy.article().map()::toSource).toList();
        return new OtherLanguage(
                language.other().map(l -> said(copy, page.get(), l)).orElse(List.of()),
                language.isOther(),
                Set.copyOf(settings.list("any").words()),
                InOrder.joined(inFile));
    }

    private static List<Finding> said(Copy copy, RulePage page, String language) {
        Findings findings = new Findings(page, copy);
        copy.article().blocks().stream()
                .filter(b -> page.zones().contains(b.zone()) && !b.span().isEmpty())
                .findFirst()
                .map(Block::span)
                .ifPresent(first -> findings.flag(
                                first,
                                "the story is in " + language + "; only what holds in any language was looked for")
                        .group(language));
        return findings.toList();
    }

    /** Whether a rule has nothing to say of the story. */
    boolean standsDown(RuleId rule) {
        return whole && !any.contains(rule.value());
    }

    /** Whether what a rule found is about English, and stands in a passage that is not. */
    boolean isBesideThePoint(Finding finding) {
        return !any.contains(finding.rule().value()) && InOrder.anyMeets(passages, finding.span());
    }
}
