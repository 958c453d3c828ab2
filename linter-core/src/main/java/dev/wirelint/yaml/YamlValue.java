package dev.wirelint.yaml;

import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import dev.wirelint.text.Place;
import dev.wirelint.yaml.YamlNode.Entries;
import dev.wirelint.yaml.YamlNode.Plain;
import dev.wirelint.yaml.YamlNode.YamlList;
import dev.wirelint.yaml.YamlNode.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What stands behind a key in YAML, to be read as what is meant there, or refused with its place. */
public final class YamlValue {
    private final YamlText text;
    private final String key;
    private final YamlNode node;

    YamlValue(YamlText text, String key, YamlNode node) {
        this.text = text;
        this.key = key;
        this.node = node;
    }

    /** The value as it is written. */
    public String text() {
        return text.value(node);
    }

    /** The value as true or false. */
    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("'" + key + "' is true or false, not '" + text() + "'");
        };
    }

    /** The value as a number from 0 to 1. */
    public double fraction() {
        try {
            double number = Double.parseDouble(text());
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        throw wrong("'" + key + "' is a number from 0 to 1, not '" + text() + "'");
    }

    /** The value as a whole number above nought. */
    public int count() {
        if (scalar() instanceof Integer number && number > 0) {
            return number;
        }
        throw wrong("'" + key + "' is a whole number above 0, not '" + text() + "'");
    }

    /** The value as a whole number, a truth value or a text. */
    public Object scalar() {
        String value = text();
        if (isOf(Plain.NUMBER)) {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw wrong("'" + value + "' is too large a number");
            }
        }
        return isOf(Plain.TRUTH) ? Boolean.valueOf(value) : value;
    }

    private boolean isOf(Plain kind) {
        return node instanceof YamlScalar value && value.kind() == kind;
    }

    /** The value as one of a closed set of names. */
    public <T> T oneOf(Function<String, Optional<T>> parse, Set<String> names) {
        return parse.apply(text())
                .orElseThrow(() -> wrong("'" + text() + "' is no " + key + Nearest.hint(text(), names)));
    }

    /** The values of a list; a single value is a list of one. */
    public List<YamlValue> items() {
        return node instanceof YamlList list
                ? list.items().stream().map(n -> new YamlValue(text, key, n)).toList()
                : List.of(this);
    }

    /** The texts of a list. */
    public List<String> texts() {
        return items().stream().map(YamlValue::text).toList();
    }

    /** The value as a mapping. */
    public YamlMap map() {
        if (node instanceof Entries mapping) {
            return new YamlMap(text, mapping);
        }
        throw wrong("'key: value' lines are expected here");
    }

    /** Whether keys stand in it. */
    public boolean isMap() {
        return node instanceof Entries;
    }

    /** Whether it is a single value. */
    public boolean isText() {
        return node instanceof YamlScalar;
    }

    /** The text, of which each line has its own place. */
    Optional<YamlBlock> block() {
        if (node instanceof YamlScalar given) {
            return Optional.of(text.block(given)
                    .orElseThrow(() -> wrong("'" + key + "' of several lines stands under '" + key + ": |'")));
        }
        return Optional.empty();
    }

    /** Where it stands, for messages. */
    public String place() {
        return text.place(node);
    }

    /** The characters it is written with. */
    public Place characters() {
        return text.characters(node);
    }

    /** What is wrong with it. */
    public PageException wrong(String what) {
        return text.wrong(node, what);
    }
}
