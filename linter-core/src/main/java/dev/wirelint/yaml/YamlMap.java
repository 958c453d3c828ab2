package dev.wirelint.yaml;

import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import dev.wirelint.text.Place;
import dev.wirelint.yaml.YamlNode.Entries;
import dev.wirelint.yaml.YamlNode.Items;
import dev.wirelint.yaml.YamlNode.Kind;
import dev.wirelint.yaml.YamlNode.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A YAML mapping that knows where each of its entries stands, so that what is wrong with one can be said exactly. */
public final class YamlMap {
    private final YamlText text;
    private final Entries whole;
    private final String place;
    private final Map<String, YamlNode> entries;

    private YamlMap(YamlText text, Entries node) {
        this.text = text;
        this.whole = node;
        this.place = text.place(node);
        this.entries = node.entries();
    }

    /**
     * Reads a mapping.
     *
     * @param file the file's name for messages
     * @param lineOffset how many lines of the file stand before the YAML
     * @throws PageException where the text is no YAML mapping
     */
    public static YamlMap parse(String file, int lineOffset, String yaml) {
        YamlText text = new YamlText(file, lineOffset, yaml);
        if (YamlReader.read(text) instanceof Entries mapping) {
            return new YamlMap(text, mapping);
        }
        throw new PageException(file + ":" + (lineOffset + 1) + ": 'key: value' lines are expected here");
    }

    /** A mapping that was read before, without the text around it. */
    public static YamlMap of(String file, int lineOffset, Entries node) {
        return new YamlMap(new YamlText(file, lineOffset, ""), node);
    }

    /** The same mapping with one of its keys alone. */
    public YamlMap only(String key) {
        YamlNode value = entries.get(key);
        Map<String, YamlNode> one = value == null ? Map.of() : Map.of(key, value);
        return new YamlMap(text, new Entries(one, whole.start(), whole.end()));
    }

    /** What it holds, apart from the file. */
    public Entries node() {
        return whole;
    }

    /** The file's name for messages. */
    public String file() {
        return text.file();
    }

    /** How many lines of the file stand before the YAML. */
    public int linesBefore() {
        return text.linesBefore();
    }

    /** Refuses any other key, naming the nearest right one. */
    public void allowOnly(Set<String> keys) {
        for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
            if (!keys.contains(entry.getKey())) {
                throw wrong(
                        entry.getValue(), "unknown key '" + entry.getKey() + "'" + Nearest.hint(entry.getKey(), keys));
            }
        }
    }

    public Set<String> keys() {
        return Set.copyOf(entries.keySet());
    }

    public String require(String key) {
        return string(key).orElseThrow(() -> new PageException(place + ": the key '" + key + "' is missing"));
    }

    public Optional<String> string(String key) {
        return Optional.ofNullable(entries.get(key)).map(this::text);
    }

    public boolean flag(String key, boolean otherwise) {
        YamlNode node = entries.get(key);
        if (node == null) {
            return otherwise;
        }
        return switch (text(node)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(node, "'" + key + "' is true or false, not '" + text(node) + "'");
        };
    }

    /** The value of a key as one of a closed set of names. */
    public <T> T oneOf(String key, Function<String, Optional<T>> parse, Set<String> names) {
        String value = require(key);
        return parse.apply(value).orElseThrow(() -> wrong(entries.get(key), notOneOf(key, value, names)));
    }

    /** The values of a list of names out of a closed set; empty where the key is not given. */
    public <T> Optional<List<T>> listOf(String key, Function<String, Optional<T>> parse, Set<String> names) {
        YamlNode node = entries.get(key);
        if (node == null) {
            return Optional.empty();
        }
        return Optional.of(items(node).stream()
                .map(n -> parse.apply(text(n)).orElseThrow(() -> wrong(n, notOneOf(key, text(n), names))))
                .toList());
    }

    public List<String> strings(String key) {
        YamlNode node = entries.get(key);
        return node == null ? List.of() : items(node).stream().map(this::text).toList();
    }

    public List<YamlMap> maps(String key) {
        YamlNode node = entries.get(key);
        return node == null ? List.of() : items(node).stream().map(this::map).toList();
    }

    public Optional<YamlMap> map(String key) {
        return Optional.ofNullable(entries.get(key)).map(this::map);
    }

    /** The mapping behind a key; empty where a single value stands there. */
    public Optional<YamlMap> mapOrText(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(Entries.class::isInstance)
                .map(this::map);
    }

    /** Whether a single value stands behind the key. */
    public boolean isText(String key) {
        return entries.get(key) instanceof Value;
    }

    /** The text behind a key, of which each line has its own place. */
    public YamlBlock block(String key) {
        if (entries.get(key) instanceof Value given) {
            return text.block(given)
                    .orElseThrow(() -> wrong(given, "'" + key + "' of several lines stands under '" + key + ": |'"));
        }
        throw wrong(key, "the key '" + key + "' is missing, or is no text");
    }

    /** A number from 0 to 1; absent where the key is not given. */
    public Optional<Double> fraction(String key) {
        YamlNode node = entries.get(key);
        if (node == null) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(text(node));
            if (number >= 0 && number <= 1) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        throw wrong(node, "'" + key + "' is a number from 0 to 1, not '" + text(node) + "'");
    }

    /** Where the value of a key stands, for messages. */
    public String placeOf(String key) {
        YamlNode node = entries.get(key);
        return node == null ? place : text.place(node);
    }

    /** Where one value of a list stands, counted from 0, for messages. */
    public String placeOfItem(String key, int item) {
        YamlNode node = entries.get(key);
        return node == null ? place : text.place(items(node).get(item));
    }

    /** The characters of the value of a key, or of the whole mapping where the key is not given. */
    public Place place(String key) {
        return text.characters(entries.getOrDefault(key, whole));
    }

    /** The line the mapping starts in, from 1. */
    public int line() {
        return text.linesBefore() + 1 + whole.start().line();
    }

    /** A whole number above nought; absent where the key is not given. */
    public Optional<Integer> count(String key) {
        YamlNode node = entries.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (scalar(key) instanceof Integer number && number > 0) {
            return Optional.of(number);
        }
        throw wrong(node, "'" + key + "' is a whole number above 0, not '" + text(node) + "'");
    }

    /** The value of a key as one of a closed set of names, or what holds where it is not given. */
    public <T> T oneOf(String key, Function<String, Optional<T>> parse, Set<String> names, T otherwise) {
        return entries.containsKey(key) ? oneOf(key, parse, names) : otherwise;
    }

    /** A list with at least one text. */
    public List<String> requireStrings(String key) {
        List<String> strings = strings(key);
        if (strings.isEmpty()) {
            throw wrong(key, "the key '" + key + "' is missing or empty");
        }
        return strings;
    }

    /** The value of a key as a whole number, a truth value or a text. */
    public Object scalar(String key) {
        YamlNode node = entries.get(key);
        if (node == null) {
            throw new PageException(place + ": the key '" + key + "' is missing");
        }
        String value = text(node);
        if (node instanceof Value given && given.kind() == Kind.NUMBER) {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw wrong(node, "'" + value + "' is too large a number");
            }
        }
        return node instanceof Value given && given.kind() == Kind.TRUTH ? Boolean.valueOf(value) : value;
    }

    /** What is wrong with the value of a key, or with the whole mapping where the key is not given. */
    public PageException wrong(String key, String what) {
        return wrong(entries.get(key), what);
    }

    /** What is wrong with one value of a list, counted from 0. */
    public PageException wrongItem(String key, int item, String what) {
        YamlNode node = entries.get(key);
        return node == null ? wrong(key, what) : wrong(items(node).get(item), what);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YamlMap map
                && whole.equals(map.whole)
                && text.file().equals(map.text.file())
                && text.linesBefore() == map.text.linesBefore();
    }

    @Override
    public int hashCode() {
        return whole.hashCode();
    }

    private YamlMap map(YamlNode node) {
        if (node instanceof Entries mapping) {
            return new YamlMap(text, mapping);
        }
        throw wrong(node, "'key: value' lines are expected here");
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof Items list ? list.items() : List.of(node);
    }

    private String text(YamlNode node) {
        return text.value(node);
    }

    private static String notOneOf(String key, String value, Set<String> names) {
        return "'" + value + "' is no " + key + Nearest.hint(value, names);
    }

    private PageException wrong(@Nullable YamlNode node, String what) {
        return new PageException((node == null ? place : text.place(node)) + ": " + what);
    }
}
