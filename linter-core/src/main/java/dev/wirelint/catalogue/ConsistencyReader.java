package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.forms.ConsistencyForm;
import dev.wirelint.rule.forms.PatternChoice;
import dev.wirelint.rule.forms.WordChoice;
import dev.wirelint.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code consistency}: either form, but one a story. */
final class ConsistencyReader {
    private static final Set<String> WORD_KEYS =
            Set.of("either", "inflect", "case", "unless-before", "unless-after", "message");
    private static final Set<String> LIST_KEYS =
            Set.of("list", "names", "case", "unless-before", "unless-after", "message");
    private static final Set<String> PATTERN_KEYS = Set.of("forms", "unless", "only-with", "message");
    private static final Set<String> FORM_KEYS = Set.of("name", "match", "write");

    private ConsistencyReader() {}

    static Rule read(YamlMap head, Map<String, WordList> lists) {
        List<YamlMap> entries = Forms.entries(head, "consistency");
        return Forms.of(
                entries,
                () -> ConsistencyForm.of(entries.stream()
                        .map(e -> new ConsistencyForm.ChoiceEntry(
                                Forms.of(List.of(e), () -> choice(e, lists)), e.string("message")))
                        .toList()));
    }

    private static ConsistencyForm.Choice choice(YamlMap entry, Map<String, WordList> lists) {
        if (entry.keys().contains("forms")) {
            return shapes(entry);
        }
        return entry.keys().contains("list") ? listed(entry, lists) : words(entry);
    }

    private static ConsistencyForm.Choice words(YamlMap entry) {
        entry.allowOnly(WORD_KEYS);
        List<String> names = entry.requireStrings("either");
        return WordChoice.of(
                names,
                names.stream().map(TermReader.inflection(entry)::forms).toList(),
                TermReader.caseKept(entry),
                entry.strings("unless-before"),
                entry.strings("unless-after"));
    }

    private static ConsistencyForm.Choice listed(YamlMap entry, Map<String, WordList> lists) {
        entry.allowOnly(LIST_KEYS);
        List<String> names = entry.requireStrings("names");
        WordList list = NamedLists.named(entry, lists);
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            words.add(column(list, i, names.size()));
        }
        return WordChoice.of(
                names,
                words,
                TermReader.caseKept(entry),
                entry.strings("unless-before"),
                entry.strings("unless-after"));
    }

    private static List<String> column(WordList list, int column, int columns) {
        List<String> words = new ArrayList<>();
        for (WordList.ListRow row : list.rows()) {
            row.requireColumns(list.location(), columns);
            words.add(row.column(column));
        }
        return words;
    }

    private static ConsistencyForm.Choice shapes(YamlMap entry) {
        entry.allowOnly(PATTERN_KEYS);
        List<PatternChoice.ChoiceForm> forms = new ArrayList<>();
        for (YamlMap form : entry.maps("forms")) {
            form.allowOnly(FORM_KEYS);
            forms.add(new PatternChoice.ChoiceForm(form.require("name"), form.require("match"), form.string("write")));
        }
        return PatternChoice.of(forms, entry.strings("unless"), entry.strings("only-with"));
    }
}
