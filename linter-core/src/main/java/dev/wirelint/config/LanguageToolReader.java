package dev.wirelint.config;

import dev.wirelint.language.PatternRuleException;
import dev.wirelint.language.PatternRules;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.WordList;
import dev.wirelint.rule.forms.LanguageToolForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code languagetool}: rules in LanguageTool's XML, as they are or each with a message of the page. */
final class LanguageToolReader {
    static final String KEY = "languagetool";
    private static final Set<String> KEYS = Set.of("rules", "message");

    private LanguageToolReader() {}

    static Rule read(YamlMap head, Map<String, WordList> lists) {
        if (head.isText(KEY)) {
            return LanguageToolForm.of(List.of(new LanguageToolForm.Entry(rules(head.block(KEY)), Optional.empty())));
        }
        List<YamlMap> entries = Forms.entries(head, KEY);
        return Forms.of(
                entries,
                () -> LanguageToolForm.of(
                        entries.stream().map(LanguageToolReader::entry).toList()));
    }

    private static LanguageToolForm.Entry entry(YamlMap entry) {
        entry.allowOnly(KEYS);
        return new LanguageToolForm.Entry(rules(entry.block("rules")), entry.string("message"));
    }

    private static PatternRules rules(YamlBlock xml) {
        try {
            return PatternRules.parse(xml.text());
        } catch (PatternRuleException e) {
            String hint = e.known().isEmpty() ? "" : Nearest.hint(e.word(), e.known());
            throw xml.wrong(e.line(), e.column(), e.message() + hint, e);
        }
    }
}
