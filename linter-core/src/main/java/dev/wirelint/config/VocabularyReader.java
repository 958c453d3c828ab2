package dev.wirelint.config;

import dev.wirelint.catalogue.Forms;
import dev.wirelint.catalogue.TermReader;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.NameListCheck;
import dev.wirelint.rule.NameProblem;
import dev.wirelint.rule.Origin;
import dev.wirelint.rule.Term;
import dev.wirelint.rule.Unless;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.rule.forms.TermForm;
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the names a configuration settles, itself or in the lists it imports. */
final class VocabularyReader {
    private static final Set<String> KEYS = Set.of("names", "import", "terms", "banned");
    private static final Set<String> NAME_KEYS =
            Set.of("prefer", "also", "never", "kind", "note", "authority", "unless");

    private static final Set<String> BANNED_KEYS = Set.of("words", "note");

    private VocabularyReader() {}

    /**
     * Reads a vocabulary.
     *
     * @param folder the folder of the configuration, from which it names its lists
     * @throws PageException where an entry cannot be used or speaks against another
     */
    static Vocabulary read(YamlMap vocabulary, Path folder, String name) {
        vocabulary.allowOnly(KEYS);
        List<NameEntry> names = new ArrayList<>();
        vocabulary.maps("names").forEach(entry -> names.add(entry(entry, name)));
        for (String list : vocabulary.strings("import")) {
            if (!list.endsWith(".csv")) {
                throw vocabulary.wrong("import", "'" + list + "' is no list of names; it is a .csv file");
            }
            names.addAll(NameCsv.parse(list, ConfigReader.text(folder.resolve(list), list)));
        }
        NameListCheck.problems(names).stream()
                .filter(NameProblem::contradicts)
                .findFirst()
                .ifPresent(problem -> {
                    throw new PageException(problem.message());
                });
        return new Vocabulary(
                names,
                vocabulary.maps("terms").stream().map(VocabularyReader::term).toList(),
                vocabulary.maps("banned").stream().map(e -> banned(e, name)).toList());
    }

    /** The files of the lists of names that a vocabulary imports. */
    static List<Path> lists(YamlMap vocabulary, Path folder) {
        return vocabulary.strings("import").stream()
                .map(list -> folder.resolve(list).normalize())
                .toList();
    }

    private static Term term(YamlMap entry) {
        Term term = TermReader.term(entry);
        Forms.of(List.of(entry), () -> TermForm.of(List.of(term)));
        return term;
    }

    private static Vocabulary.Banned banned(YamlMap entry, String file) {
        entry.allowOnly(BANNED_KEYS);
        return new Vocabulary.Banned(
                entry.require("words"), entry.string("note").orElse(""), new Origin(file, entry.line()));
    }

    private static NameEntry entry(YamlMap entry, String file) {
        entry.allowOnly(NAME_KEYS);
        try {
            return new NameEntry(
                    kind(entry),
                    entry.require("prefer"),
                    entry.strings("also"),
                    entry.strings("never"),
                    Unless.of(entry.strings("unless")),
                    entry.string("note").orElse(""),
                    entry.string("authority").orElse(""),
                    new Origin(file, entry.line()));
        } catch (IllegalArgumentException e) {
            throw entry.wrong("unless", String.valueOf(e.getMessage()));
        }
    }

    private static Optional<NameEntry.Kind> kind(YamlMap entry) {
        return entry.keys().contains("kind")
                ? Optional.of(entry.oneOf(
                        "kind",
                        NameEntry.Kind::of,
                        Arrays.stream(NameEntry.Kind.values())
                                .map(NameEntry.Kind::label)
                                .collect(Collectors.toSet())))
                : Optional.empty();
    }
}
