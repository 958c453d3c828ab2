package dev.wirelint.config;

import dev.wirelint.catalogue.Forms;
import dev.wirelint.catalogue.TermReader;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.Origin;
import dev.wirelint.rule.Term;
import dev.wirelint.rule.Unless;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.rule.forms.TermForm;
import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.YamlValue;
import dev.wirelint.yaml.keys.Key;
import dev.wirelint.yaml.keys.KeyValues;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.util.List;

/** Reads the names and words a configuration settles itself, and which lists it imports. */
final class VocabularyReader {
    private static final Key<String> PREFER =
            Key.of("prefer", "the form the house uses", Shape.TEXT).required();
    private static final Key<List<String>> ALSO = Key.of("also", "forms that may stand", Shape.TEXTS);
    private static final Key<List<String>> NEVER = Key.of("never", "forms to replace", Shape.TEXTS);
    private static final Key<Unless> UNLESS = Key.of(
            "unless",
            "what makes a `never` form right, as in `_ Texas` (right before Texas), `chicken _` (right after it) or"
                    + " `* Ector County` (in a story that has that)",
            Shape.TEXTS.as(VocabularyReader::unless));
    private static final Key<NameEntry.NameOf> KIND =
            Key.of("kind", "what is named", Shape.oneOf(List.of(NameEntry.NameOf.values()), NameEntry.NameOf::label));
    private static final Key<String> NOTE = Key.of("note", "what an editor should know", Shape.TEXT);
    private static final Key<String> AUTHORITY = Key.of("authority", "on whose word", Shape.TEXT);
    private static final Keys NAME = Keys.of(PREFER, ALSO, NEVER, UNLESS, KIND, NOTE, AUTHORITY);

    private static final Key<String> WORDS =
            Key.of("words", "the words", Shape.TEXT).required();
    private static final Key<String> WHY = Key.of("note", "why, or what to do instead", Shape.TEXT);
    private static final Keys BAN = Keys.of(WORDS, WHY);

    private static final Key<List<NameEntry>> NAMES = Key.of(
            "names", "names the house has settled", Shape.oneOrMore(Shape.mapping(NAME, VocabularyReader::name)));
    private static final Key<List<String>> IMPORT = Key.of(
            "import",
            "lists of names kept as a spreadsheet: `preferred, never…, note`, or with a first row that names its columns"
                    + " (`preferred`, `also`, `never`, `kind`, `note`, `authority`, `unless`)",
            Shape.oneOrMore(Shape.TEXT.as(VocabularyReader::list)));
    private static final Key<List<Term>> TERMS = Key.of(
            "terms",
            "words the house uses, and those it replaces",
            Shape.oneOrMore(Shape.mapping(TermReader.KEYS, VocabularyReader::term)));
    private static final Key<List<Vocabulary.Banned>> BANNED = Key.of(
            "banned",
            "words the house does not print at all",
            Shape.oneOrMore(Shape.mapping(BAN, VocabularyReader::banned)));

    /** What a vocabulary may say. */
    static final Keys KEYS = Keys.of(NAMES, IMPORT, TERMS, BANNED);

    private VocabularyReader() {}

    static HouseWords read(YamlMap vocabulary) {
        KeyValues told = KEYS.read(vocabulary);
        return new HouseWords(new Vocabulary(told.all(NAMES), told.all(TERMS), told.all(BANNED)), told.all(IMPORT));
    }

    private static NameEntry name(YamlMap entry) {
        KeyValues told = NAME.read(entry);
        return new NameEntry(
                told.get(KIND),
                told.require(PREFER),
                told.all(ALSO),
                told.all(NEVER),
                told.get(UNLESS).orElse(Unless.NOTHING),
                told.get(NOTE).orElse(""),
                told.get(AUTHORITY).orElse(""),
                origin(entry));
    }

    private static Unless unless(YamlValue value) {
        try {
            return Unless.of(value.texts());
        } catch (IllegalArgumentException e) {
            throw value.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static String list(YamlValue value) {
        if (!value.text().endsWith(".csv")) {
            throw value.wrong("'" + value.text() + "' is no list of names; it is a .csv file");
        }
        return value.text();
    }

    private static Term term(YamlMap entry) {
        Term term = TermReader.term(entry);
        Forms.of(List.of(entry), () -> TermForm.of(List.of(term)));
        return term;
    }

    private static Vocabulary.Banned banned(YamlMap entry) {
        KeyValues told = BAN.read(entry);
        return new Vocabulary.Banned(told.require(WORDS), told.get(WHY).orElse(""), origin(entry));
    }

    private static Origin origin(YamlMap entry) {
        return new Origin(entry.file(), entry.line());
    }
}
