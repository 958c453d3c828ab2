package dev.wirelint.serve.languagetool;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RuleId;
import java.util.Set;

/** The categories by which writing tools choose a colour, of which ours are parts. */
enum KnownCategory {
    TYPOS("Possible Typo", "misspelling"),
    GRAMMAR("Grammar", "grammar"),
    PUNCTUATION("Punctuation", "typographical"),
    TYPOGRAPHY("Typography", "typographical"),
    STYLE("Style", "style"),
    REDUNDANCY("Redundant Phrases", "style"),
    SEMANTICS("Semantics", "inconsistency"),
    MISC("Miscellaneous", "uncategorized");

    private static final Set<String> SPELLINGS = Set.of("language-spelling", "name-near-known", "word-mistaken");

    private final String title;
    private final String issueType;

    KnownCategory(String title, String issueType) {
        this.title = title;
        this.issueType = issueType;
    }

    String title() {
        return title;
    }

    /** What the tools call the kind of fault. */
    String issueType() {
        return issueType;
    }

    static KnownCategory of(Finding finding) {
        return of(finding.rule(), finding.category());
    }

    static KnownCategory of(RuleId rule, Category category) {
        return SPELLINGS.contains(rule.value()) ? TYPOS : of(category);
    }

    private static KnownCategory of(Category category) {
        return switch (category) {
            case NAMES -> TYPOS;
            case LANGUAGE, SENTENCES -> GRAMMAR;
            case PUNCTUATION, QUOTES -> PUNCTUATION;
            case DATES, NUMBERS, WIRE_FORMAT -> TYPOGRAPHY;
            case HOUSE_STYLE, HEADLINE -> STYLE;
            case BOILERPLATE -> REDUNDANCY;
            case FIGURES -> SEMANTICS;
            case REPOSITORY, META -> MISC;
        };
    }
}
