package dev.wirelint.serve.languagetool;

import dev.wirelint.finding.Finding;
import dev.wirelint.rule.RulePage;
import dev.wirelint.serve.http.Refusal;
import java.util.Locale;
import java.util.Set;

/**
 * Which findings a writing tool wants to hear of.
 *
 * @param fragment whether the text is a paragraph, so that nothing is said that needs a story
 * @param mode which half of the findings is asked for
 * @param picky whether rules are wanted too that are not sure enough yet to be on
 */
record AskedRules(
        boolean fragment,
        AskedMode mode,
        boolean picky,
        Set<String> disabledRules,
        Set<String> enabledRules,
        Set<String> disabledCategories,
        Set<String> enabledCategories,
        boolean enabledOnly) {
    /** Which half of the findings of a text. */
    enum AskedMode {
        ALL,
        /** Those that need the whole text. */
        TEXT_LEVEL_ONLY,
        /** Those that judge a place by its paragraph. */
        ALL_BUT_TEXT_LEVEL
    }

    static AskedRules of(CheckForm form, boolean fragment) throws Refusal {
        AskedRules asked = new AskedRules(
                fragment,
                mode(form),
                form.field("level").filter("picky"::equalsIgnoreCase).isPresent(),
                form.list("disabledRules"),
                form.list("enabledRules"),
                form.list("disabledCategories"),
                form.list("enabledCategories"),
                form.isTrue("enabledOnly"));
        boolean namesEnabled =
                !asked.enabledRules().isEmpty() || !asked.enabledCategories().isEmpty();
        boolean namesDisabled =
                !asked.disabledRules().isEmpty() || !asked.disabledCategories().isEmpty();
        if (asked.enabledOnly() && (!namesEnabled || namesDisabled)) {
            throw new Refusal(
                    Refusal.BAD_REQUEST,
                    "enabledOnly=true goes with enabledRules or enabledCategories, and nothing disabled");
        }
        return asked;
    }

    private static AskedMode mode(CheckForm form) {
        return switch (form.field("mode").orElse("").toLowerCase(Locale.ROOT)) {
            case "textlevelonly" -> AskedMode.TEXT_LEVEL_ONLY;
            case "allbuttextlevelonly" -> AskedMode.ALL_BUT_TEXT_LEVEL;
            default -> AskedMode.ALL;
        };
    }

    /** Whether a rule that is off is to run for this answer. */
    boolean turnsOn(RulePage page) {
        return (picky && page.preview())
                || enabledRules.contains(page.id().value().toUpperCase(Locale.ROOT));
    }

    /** Whether a finding is one of those. */
    boolean wants(Finding finding) {
        String rule = finding.rule().value();
        boolean ofParagraph = ParagraphRules.isOfParagraph(rule);
        if ((fragment && !ofParagraph) || !isOfMode(ofParagraph)) {
            return false;
        }
        String id = rule.toUpperCase(Locale.ROOT);
        String category = KnownCategory.of(finding).name();
        boolean enabled = enabledRules.contains(id) || enabledCategories.contains(category);
        if (enabledOnly) {
            return enabled;
        }
        return enabledRules.contains(id) || !(disabledRules.contains(id) || disabledCategories.contains(category));
    }

    private boolean isOfMode(boolean ofParagraph) {
        return switch (mode) {
            case ALL -> true;
            case TEXT_LEVEL_ONLY -> !ofParagraph;
            case ALL_BUT_TEXT_LEVEL -> ofParagraph;
        };
    }
}
