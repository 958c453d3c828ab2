package dev.wirelint.config;

import dev.wirelint.article.Zone;
import dev.wirelint.finding.Severity;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.YamlValue;
import dev.wirelint.yaml.keys.KeyValues;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a configuration or a style says of one rule.
 *
 * @param told what it says under the keys that every rule has
 * @param options values of options the rule's page declares
 * @param place where it is written, for messages
 */
record RuleSetting(KeyValues told, Map<String, Object> options, String place) {
    private static final ConfigKey<Boolean> ON =
            ConfigKey.of("on", "whether the rule is on", Shape.TRUTH).shown(String::valueOf);
    private static final ConfigKey<Severity> SEVERITY = ConfigKey.of(
                    "severity", "how much its findings weigh", Shape.oneOf(List.of(Severity.values()), Severity::label))
            .shown(Severity::label);
    private static final ConfigKey<List<Zone>> ZONES = ConfigKey.of(
                    "zones",
                    "the parts of a story in which it speaks",
                    Shape.oneOrMore(Shape.oneOf(List.of(Zone.values()), Zone::label)))
            .shown(zones ->
                    new TreeSet<>(zones).stream().map(Zone::label).toList().toString());
    private static final ConfigKey<String> AUTHORITY =
            ConfigKey.of("authority", "on whose word it is set so", Shape.TEXT);

    /** The keys that every rule has. */
    static final List<ConfigKey<?>> OWN = List.of(ON, SEVERITY, ZONES, AUTHORITY);

    private static final Keys KEYS = ConfigKey.keys(OWN);

    /** The settings of rules by id; whether there are such rules is for the rule library to say. */
    static final Shape<Map<String, RuleSetting>> RULES =
            Shape.defined("rules", Shape.named(Shape.TEXT.as(RuleSetting::read))::read);

    RuleSetting {
        options = Map.copyOf(options);
    }

    /** Reads what stands behind a rule's id: {@code off}, {@code on}, a severity, or a mapping. */
    private static RuleSetting read(YamlValue value) {
        return value.isMap() ? read(value.map(), value.place()) : inAWord(value);
    }

    private static RuleSetting inAWord(YamlValue value) {
        String word = value.text();
        KeyValues told = KeyValues.NOTHING.with(ON.key(), !word.equals("off"));
        Optional<Severity> severity = Severity.of(word);
        if (severity.isEmpty() && !word.equals("on") && !word.equals("off")) {
            throw value.wrong("'" + word + "' is no setting of a rule; it is on, off, error, warning or suggestion");
        }
        return new RuleSetting(severity.map(s -> told.with(SEVERITY.key(), s)).orElse(told), Map.of(), value.place());
    }

    private static RuleSetting read(YamlMap given, String place) {
        Map<String, Object> options = new HashMap<>();
        for (String key : given.keys()) {
            if (!KEYS.names().contains(key)) {
                options.put(key, given.scalar(key));
            }
        }
        KeyValues told = KEYS.readAmongOthers(given);
        return new RuleSetting(told.with(ON.key(), told.get(ON.key()).orElse(true)), options, place);
    }

    /** Whether the rule is on; absent where nothing is said of it. */
    Optional<Boolean> on() {
        return told.get(ON.key());
    }

    /**
     * The page as this setting has it.
     *
     * @throws PageException where it gives an option the page does not declare, or a value of another kind
     */
    RulePage of(RulePage page) {
        Map<String, Object> values = new HashMap<>(page.options());
        options.forEach((name, value) -> {
            Object declared = page.options().get(name);
            if (declared == null) {
                Set<String> known = new TreeSet<>(page.options().keySet());
                known.addAll(KEYS.names());
                throw new PageException(place + ": the rule " + page.id() + " has no option '" + name + "'"
                        + Nearest.hint(name, known));
            }
            if (!declared.getClass().equals(value.getClass())) {
                throw new PageException(
                        place + ": '" + name + "' of " + page.id() + " is " + kind(declared) + ", not '" + value + "'");
            }
            values.put(name, value);
        });
        RulePage set = page.with(
                told.get(SEVERITY.key()).orElse(page.severity()),
                told.get(ZONES.key()).map(Set::copyOf).orElse(page.zones()),
                values);
        return options.isEmpty() ? set : set.at(place);
    }

    /** What is said of rules, in words that are the same wherever and in whatever order it is written. */
    static String fingerprint(Map<String, RuleSetting> rules) {
        StringBuilder print = new StringBuilder();
        new TreeMap<>(rules).forEach((id, setting) -> print.append(id).append(setting.fingerprint()));
        return print.toString();
    }

    private String fingerprint() {
        return " "
                + on()
                + told.get(SEVERITY.key())
                + told.get(ZONES.key()).map(TreeSet::new)
                + new TreeMap<>(options)
                + "\n";
    }

    private static String kind(Object declared) {
        if (declared instanceof Integer) {
            return "a whole number";
        }
        return declared instanceof Boolean ? "true or false" : "a text";
    }
}
