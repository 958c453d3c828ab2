package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.forms.PhraseForm;
import dev.wirelint.rule.forms.PhraseForm.Where;
import dev.wirelint.yaml.YamlMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code phrases}: words that do not belong, from the page or from a list beside it. */
final class PhraseReader {
    private static final Set<String> KEYS =
            Set.of("any", "list", "message", "inflect", "case", "where", "unless-before", "unless-after");
    private static final Set<String> WHERE =
            Arrays.stream(Where.values()).map(Where::label).collect(Collectors.toSet());

    private PhraseReader() {}

    static Rule read(YamlMap head, Map<String, WordList> lists) {
        List<YamlMap> entries = Forms.entries(head, "phrases");
        return Forms.of(
                entries,
                () -> PhraseForm.of(entries.stream().map(e -> entry(e, lists)).toList()));
    }

    private static PhraseForm.PhraseEntry entry(YamlMap entry, Map<String, WordList> lists) {
        entry.allowOnly(KEYS);
        return new PhraseForm.PhraseEntry(
                phrases(entry, lists),
                entry.require("message"),
                TermReader.inflection(entry),
                TermReader.caseKept(entry),
                entry.oneOf("where", Where::of, WHERE, Where.ANYWHERE),
                entry.strings("unless-before"),
                entry.strings("unless-after"));
    }

    private static List<String> phrases(YamlMap entry, Map<String, WordList> lists) {
        return entry.keys().contains("list") ? NamedLists.named(entry, lists).words() : entry.requireStrings("any");
    }
}
