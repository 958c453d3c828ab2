package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import dev.wirelint.rule.Inflection;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Term;
import dev.wirelint.rule.forms.TermForm;
import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.keys.Key;
import dev.wirelint.yaml.keys.KeyValues;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.util.List;
import java.util.Map;

/** Reads {@code terms}: use these words, not those. */
public final class TermReader {
    private static final Key<String> USE =
            Key.of("use", "the words to use", Shape.TEXT).required();
    private static final Key<List<String>> NOT =
            Key.of("not", "the words to replace", Shape.TEXTS).required("the key 'not' is missing or empty");
    private static final Key<Inflection> INFLECT = Key.of(
            "inflect",
            "what the words are, so that their forms count too",
            Shape.oneOf(List.of(Inflection.values()), Inflection::label));
    private static final Key<String> CASE =
            Key.of("case", "whether capitals count", Shape.oneOf(List.of("any", "kept"), c -> c));
    private static final Key<List<String>> UNLESS_BEFORE =
            Key.of("unless-before", "words that make it right when they follow", Shape.TEXTS);
    private static final Key<List<String>> UNLESS_AFTER =
            Key.of("unless-after", "words that make it right when they stand in front", Shape.TEXTS);
    private static final Key<String> MESSAGE =
            Key.of("message", "what to say, with `{found}` and `{use}` filled", Shape.TEXT);

    /** What a term may say, each told once for pages and for the settings of a house. */
    public static final Keys KEYS = Keys.of(USE, NOT, INFLECT, CASE, UNLESS_BEFORE, UNLESS_AFTER, MESSAGE);

    private TermReader() {}

    static Rule read(YamlMap head, Map<String, WordList> lists) {
        List<YamlMap> entries = Forms.entries(head, "terms");
        return Forms.of(
                entries,
                () -> TermForm.of(entries.stream().map(TermReader::term).toList()));
    }

    public static Term term(YamlMap entry) {
        KeyValues told = KEYS.read(entry);
        return new Term(
                told.require(USE),
                told.require(NOT),
                told.get(INFLECT).orElse(Inflection.NONE),
                told.get(CASE).filter("kept"::equals).isPresent(),
                told.all(UNLESS_BEFORE),
                told.all(UNLESS_AFTER),
                told.get(MESSAGE));
    }

    static Inflection inflection(YamlMap entry) {
        return INFLECT.in(entry).orElse(Inflection.NONE);
    }

    static boolean caseKept(YamlMap entry) {
        return CASE.in(entry).filter("kept"::equals).isPresent();
    }
}
