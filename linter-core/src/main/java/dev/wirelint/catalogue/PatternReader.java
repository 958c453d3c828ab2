package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.forms.PatternForm;
import dev.wirelint.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code pattern}: regular expressions. */
final class PatternReader {
    private static final Set<String> KEYS =
            Set.of("match", "message", "use", "safe", "unless", "unless-story", "only-with");

    private PatternReader() {}

    static Rule read(YamlMap head, Map<String, WordList> lists) {
        List<YamlMap> entries = Forms.entries(head, "pattern");
        return Forms.of(
                entries,
                () -> PatternForm.of(entries.stream().map(PatternReader::entry).toList()));
    }

    private static PatternForm.PatternEntry entry(YamlMap entry) {
        entry.allowOnly(KEYS);
        return new PatternForm.PatternEntry(
                entry.require("match"),
                entry.require("message"),
                entry.string("use"),
                entry.flag("safe", false),
                entry.strings("unless"),
                entry.strings("unless-story"),
                entry.strings("only-with"));
    }
}
