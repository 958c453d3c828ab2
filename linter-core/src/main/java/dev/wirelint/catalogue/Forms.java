package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.rule.forms.ComposedLate;
import dev.wirelint.rule.forms.Slip;
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The forms a page may have instead of a class, by the key that holds them. */
public final class Forms {
    private static final String SEQUENCE = "sequence";
    private static final Map<String, FormReader> READERS = Map.of(
            "terms",
            TermReader::read,
            "phrases",
            PhraseReader::read,
            "pattern",
            PatternReader::read,
            "consistency",
            ConsistencyReader::read,
            SEQUENCE,
            SequenceReader::read,
            LanguageToolReader.KEY,
            LanguageToolReader::read,
            FurnitureReader.KEY,
            FurnitureReader::read,
            OneWordReader.VARIANT,
            OneWordReader::variant,
            OneWordReader.NUMBER,
            OneWordReader::number);

    /** What these look for is as wrong in a speaker's words as elsewhere. */
    private static final Set<String> OF_FACT =
            Set.of(SEQUENCE, FurnitureReader.KEY, OneWordReader.VARIANT, OneWordReader.NUMBER);

    static final Set<String> KEYS = READERS.keySet();

    private Forms() {}

    /** The form a page has; absent where a class does the checking. */
    static Optional<CheckedBy.Declared> read(YamlMap head, Map<String, WordList> lists) {
        List<String> given = given(head);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String key = given.get(0);
        if (given.size() > 1) {
            throw head.wrong(given.get(1), "a page has one form; it has '" + key + "' already");
        }
        if (head.keys().contains("form")) {
            throw head.wrong("form", "'form' is left out where the page has '" + key + "'");
        }
        return Optional.of(declared(key, () -> head.only(key), lists));
    }

    /**
     * A form as data.
     *
     * @param key the key that holds it
     * @param data gives the page's front matter with this key alone
     * @param lists the lists the page names
     */
    static CheckedBy.Declared declared(String key, Supplier<YamlMap> data, Map<String, WordList> lists) {
        FormReader reader = Optional.ofNullable(READERS.get(key)).orElseThrow();
        return new CheckedBy.Declared(key, data, form -> reader.read(form, lists));
    }

    /**
     * Makes a form whole at once, as whoever writes a page wants to know whether it holds.
     *
     * @throws PageException where it does not
     */
    static void prove(CheckedBy.Declared form) {
        if (form.rule() instanceof ComposedLate late) {
            try {
                late.compose();
            } catch (Slip slip) {
                throw wrong(form.data().maps(form.key()), slip);
            }
        }
    }

    /** Whether the rule is one of style, which leaves a speaker's words alone where its page says nothing. */
    public static boolean isStyle(YamlMap head) {
        List<String> given = given(head);
        return given.stream().anyMatch(key -> !OF_FACT.contains(key));
    }

    /** Makes a form of its entries; what is wrong with one is said of its place in the page. */
    public static <T> T of(List<YamlMap> entries, Supplier<T> make) {
        try {
            return make.get();
        } catch (Slip slip) {
            throw wrong(entries, slip);
        }
    }

    private static PageException wrong(List<YamlMap> entries, Slip slip) {
        return entries.get(slip.entry()).wrong(slip.key(), slip.message());
    }

    /** The entries of a form, at least one. */
    public static List<YamlMap> entries(YamlMap head, String key) {
        List<YamlMap> entries = head.maps(key);
        if (entries.isEmpty()) {
            throw head.wrong(key, "'" + key + "' has no entry");
        }
        return entries;
    }

    private static List<String> given(YamlMap head) {
        return KEYS.stream().filter(head.keys()::contains).sorted().toList();
    }
}
