package dev.wirelint.config;

import dev.wirelint.yaml.keys.Shape;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The keys of a configuration, in the order in which they are shown. A new one is a constant here and a word in
 * {@link #ALL}; reader, schema, {@code config --origin} and documentation follow.
 */
record ConfigKeys(List<ConfigKey<?>> all) {
    static final ConfigKey<Boolean> ROOT = ConfigKey.of("root", "nothing above this folder counts", Shape.TRUTH)
            .more("`true` or `false`")
            .aside();

    static final ConfigKey<String> STYLE = ConfigKey.of(
                    "style", "a style that is shipped", Shape.TEXT.offering(Styles::names))
            .more("`wirelint init` says which the copy agrees with")
            .builtIn(Styles.PLAIN)
            .shown(style -> style)
            .aside();

    static final ConfigKey<FailOn> FAIL_ON = ConfigKey.of(
                    "fail-on",
                    "the lightest severity that fails a run",
                    Shape.oneOf(List.of(FailOn.values()), FailOn::label))
            .builtIn(FailOn.WARNING.label())
            .shown(FailOn::label)
            .aside();

    static final ConfigKey<Double> MIN_CONFIDENCE = ConfigKey.of(
                    "min-confidence", "leave out what is less sure", Shape.FRACTION)
            .more("a number from 0 to 1")
            .builtIn("0")
            .shown(String::valueOf);

    static final ConfigKey<Map<String, RuleSetting>> RULES = ConfigKey.of(
                    "rules", "what is set of single rules, by their ids", RuleSetting.RULES)
            .more("`on`, `off`, a severity, or a mapping with `on`, `severity`, `zones` and the rule's own options;"
                    + " `wirelint explain <rule>` shows them")
            .deciding(RuleSetting::fingerprint);

    static final ConfigKey<List<PathSetting>> PATHS = ConfigKey.of(
                    "paths",
                    "what is set for some of the files; the later entry wins",
                    Shape.oneOrMore(PathSetting.SHAPE))
            .more("as under `rules`, for the files its patterns name")
            .aside();

    static final ConfigKey<List<String>> PACKS = ConfigKey.of(
                    "packs", "folders of rules, or jars with their SHA-256", Shape.TEXTS)
            .more("[house-style.md](house-style.md) tells how a house writes its own")
            .adding(packs -> packs)
            .aside();

    static final ConfigKey<List<FormatSetting>> FORMATS = ConfigKey.of(
                    "formats",
                    "how some of the files are read; the later entry wins",
                    Shape.oneOrMore(FormatSetting.SHAPE))
            .more("they go by its patterns, whatever they are called ([formats.md](formats.md)); `--input-format` and"
                    + " `--field` win over it")
            .adding(formats -> formats.stream().map(FormatSetting::toString).toList())
            .aside();

    static final ConfigKey<List<PathPattern>> EXCLUDE = ConfigKey.of(
                    "exclude", "patterns of stories to leave out of a folder", PathPatterns.SHAPE)
            .more("one that is named on the command line is checked all the same, unless `--force-exclude` is given;"
                    + " [what git ignores](gate.md#what-is-left-out) is left out without it")
            .adding(patterns -> patterns.stream().map(PathPattern::toString).toList())
            .aside();

    static final ConfigKey<List<StetSetting>> STET = ConfigKey.of(
                    "stet", "words that stand whatever a rule says of them", Shape.oneOrMore(StetSetting.SHAPE))
            .more("with the reason ([gate.md](gate.md))")
            .adding(stets -> stets.stream().map(StetSetting::toString).toList())
            .aside();

    static final ConfigKey<HouseWords> VOCABULARY = ConfigKey.of(
                    "vocabulary", "the words and names of the house", HouseWords.SHAPE)
            .more("`never` forms are replaced, `also` forms may stand. A house entry stands above the shipped list and"
                    + " silences no other rule")
            .adding(HouseWords::lines)
            .deciding(house -> house.words().toString());

    static final ConfigKeys ALL = new ConfigKeys(
            List.of(ROOT, STYLE, FAIL_ON, MIN_CONFIDENCE, RULES, PATHS, PACKS, FORMATS, EXCLUDE, STET, VOCABULARY));

    ConfigKeys {
        all = List.copyOf(all);
    }

    /** What a file says that decides which rules run and what they find, key by key. */
    String fingerprint(ConfigFile file) {
        return all.stream().map(key -> key.deciding(file.told())).collect(Collectors.joining("\n"));
    }
}
