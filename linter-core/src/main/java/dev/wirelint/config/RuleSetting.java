package dev.wirelint.config;

import dev.wirelint.article.Zone;
import dev.wirelint.finding.Severity;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a configuration or a style says of one rule.
 *
 * @param on whether the rule is on; absent where nothing is said of it
 * @param options values of options the rule's page declares
 * @param place where it is written, for messages
 */
record RuleSetting(
        Optional<Boolean> on,
        Optional<Severity> severity,
        Optional<Set<Zone>> zones,
        Map<String, Object> options,
        String place) {
    private static final Set<String> OWN_KEYS = Set.of("on", "severity", "zones", "authority");
    private static final Set<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::label).collect(Collectors.toSet());

    RuleSetting {
        zones = zones.map(Set::copyOf);
        options = Map.copyOf(options);
    }

    /** Reads what stands behind a rule's id: {@code off}, {@code on}, a severity, or a mapping. */
    static RuleSetting read(YamlMap rules, String id) {
        String place = rules.placeOf(id);
        Optional<YamlMap> mapping = rules.mapOrText(id);
        if (mapping.isEmpty()) {
            String word = rules.require(id);
            Optional<Severity> severity = Severity.of(word);
            if (severity.isEmpty() && !word.equals("on") && !word.equals("off")) {
                throw rules.wrong(
                        id, "'" + word + "' is no setting of a rule; it is on, off, error, warning or suggestion");
            }
            return new RuleSetting(Optional.of(!word.equals("off")), severity, Optional.empty(), Map.of(), place);
        }
        YamlMap given = mapping.get();
        Map<String, Object> options = new HashMap<>();
        for (String key : given.keys()) {
            if (!OWN_KEYS.contains(key)) {
                options.put(key, given.scalar(key));
            }
        }
        Optional<Severity> severity = given.keys().contains("severity")
                ? Optional.of(given.oneOf("severity", Severity::of, SEVERITIES))
                : Optional.empty();
        return new RuleSetting(
                Optional.of(given.flag("on", true)),
                severity,
                given.listOf("zones", Zone::of, zoneNames()).map(Set::copyOf),
                options,
                place);
    }

    private static Set<String> zoneNames() {
        return Arrays.stream(Zone.values()).map(Zone::label).collect(Collectors.toSet());
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
                known.addAll(OWN_KEYS);
                throw new PageException(place + ": the rule " + page.id() + " has no option '" + name + "'"
                        + Nearest.hint(name, known));
            }
            if (!declared.getClass().equals(value.getClass())) {
                throw new PageException(
                        place + ": '" + name + "' of " + page.id() + " is " + kind(declared) + ", not '" + value + "'");
            }
            values.put(name, value);
        });
        RulePage set = page.with(severity.orElse(page.severity()), zones.orElse(page.zones()), values);
        return options.isEmpty() ? set : set.at(place);
    }

    /** What it says, in words that are the same wherever it is written. */
    String print() {
        return " " + on + severity + zones.map(TreeSet::new) + new TreeMap<>(options) + "\n";
    }

    private static String kind(Object declared) {
        if (declared instanceof Integer) {
            return "a whole number";
        }
        return declared instanceof Boolean ? "true or false" : "a text";
    }
}
