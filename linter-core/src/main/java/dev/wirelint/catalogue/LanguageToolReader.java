package dev.wirelint.catalogue;

import dev.wirelint.language.PatternRuleException;
import dev.wirelint.language.PatternRules;
import dev.wirelint.language.Readings;
import dev.wirelint.language.UnknownRuleException;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.forms.LanguageToolForm;
import dev.wirelint.text.Nearest;
import dev.wirelint.yaml.YamlBlock;
import dev.wirelint.yaml.YamlMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code languagetool}: rules in LanguageTool's XML, or ids of its own, each with a message of the page. */
final class LanguageToolReader {
    static final String KEY = "languagetool";
    private static final String IDS = "ids";
    private static final String NEVER_USE = "never-use";
    private static final String UNLESS_INVERTED = "unless-inverted";
    private static final Set<String> XML_KEYS =
            Set.of("rules", "message", "readings", "unless", NEVER_USE, UNLESS_INVERTED);
    private static final Set<String> ID_KEYS = Set.of(IDS, "message", "readings", "unless", NEVER_USE, UNLESS_INVERTED);

    private static final Set<String> READINGS =
            Arrays.stream(Readings.values()).map(Readings::label).collect(Collectors.toSet());

    private LanguageToolReader() {}

    static Rule read(YamlMap head, Map<String, WordList> lists) {
        if (head.isText(KEY)) {
            return LanguageToolForm.of(List.of(new LanguageToolForm.GrammarEntry(
                    rules(head.block(KEY), Readings.FITTING),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    false)));
        }
        List<YamlMap> entries = Forms.entries(head, KEY);
        return Forms.of(
                entries,
                () -> LanguageToolForm.of(
                        entries.stream().map(LanguageToolReader::entry).toList()));
    }

    private static LanguageToolForm.GrammarEntry entry(YamlMap entry) {
        if (entry.keys().contains(IDS)) {
            entry.allowOnly(ID_KEYS);
            List<String> ids = entry.requireStrings(IDS);
            return new LanguageToolForm.GrammarEntry(
                    taken(entry, ids, readings(entry, Readings.ALL)),
                    ids,
                    Optional.of(entry.require("message")),
                    entry.strings("unless"),
                    entry.strings(NEVER_USE),
                    entry.flag(UNLESS_INVERTED, false));
        }
        entry.allowOnly(XML_KEYS);
        return new LanguageToolForm.GrammarEntry(
                rules(entry.block("rules"), readings(entry, Readings.FITTING)),
                List.of(),
                entry.string("message"),
                entry.strings("unless"),
                entry.strings(NEVER_USE),
                entry.flag(UNLESS_INVERTED, false));
    }

    private static Readings readings(YamlMap entry, Readings otherwise) {
        return entry.oneOf("readings", Readings::of, READINGS, otherwise);
    }

    private static PatternRules rules(YamlBlock xml, Readings readings) {
        try {
            return PatternRules.parse(xml.text(), readings);
        } catch (PatternRuleException e) {
            String hint = e.known().isEmpty() ? "" : Nearest.hint(e.word(), e.known());
            throw xml.wrong(e.line(), e.column(), e.message() + hint, e);
        }
    }

    private static PatternRules taken(YamlMap entry, List<String> ids, Readings readings) {
        try {
            return PatternRules.taken(ids, readings);
        } catch (UnknownRuleException e) {
            String hint = Nearest.hint(e.id(), e.known(), "community.languagetool.org lists them");
            throw entry.wrongItem(IDS, ids.indexOf(e.id()), e.getMessage() + hint);
        }
    }
}
