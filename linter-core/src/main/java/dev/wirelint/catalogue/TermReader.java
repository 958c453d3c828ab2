package dev.wirelint.catalogue;

import dev.wirelint.rule.Inflection;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Term;
import dev.wirelint.rule.WordList;
import dev.wirelint.rule.forms.TermForm;
import dev.wirelint.yaml.YamlMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code terms}: use these words, not those. */
public final class TermReader {
    private static final Set<String> KEYS =
            Set.of("use", "not", "inflect", "case", "unless-before", "unless-after", "message");
    private static final Set<String> INFLECTIONS =
            Arrays.stream(Inflection.values()).map(Inflection::label).collect(Collectors.toSet());
    private static final Set<String> CASES = Set.of("any", "kept");

    private TermReader() {}

    static Rule read(YamlMap head, Map<String, WordList> lists) {
        List<YamlMap> entries = Forms.entries(head, "terms");
        return Forms.of(
                entries,
                () -> TermForm.of(entries.stream().map(TermReader::term).toList()));
    }

    public static Term term(YamlMap entry) {
        entry.allowOnly(KEYS);
        return new Term(
                entry.require("use"),
                entry.requireStrings("not"),
                inflection(entry),
                caseKept(entry),
                entry.strings("unless-before"),
                entry.strings("unless-after"),
                entry.string("message"));
    }

    static Inflection inflection(YamlMap entry) {
        return entry.oneOf("inflect", Inflection::of, INFLECTIONS, Inflection.NONE);
    }

    static boolean caseKept(YamlMap entry) {
        return entry.oneOf("case", c -> Optional.of(c).filter(CASES::contains), CASES, "any")
                .equals("kept");
    }
}
