package dev.wirelint.yaml;

import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import dev.wirelint.text.Place;
import dev.wirelint.yaml.YamlNode.Entries;
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
    private final Map<String, YamlNode> entries;

    YamlMap(YamlText text, Entries node) {
        this.text = text;
        this.whole = node;
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

    /** The line the mapping starts in, from 1. */
    public int line() {
        return text.linesBefore() + 1 + whole.start().line();
    }

    public Set<String> keys() {
        return Set.copyOf(entries.keySet());
    }

    /** Refuses any other key, naming the nearest right one. */
    public void allowOnly(Set<String> keys) {
        entries.forEach((key, node) -> {
            if (!keys.contains(key)) {
                throw text.wrong(node, "unknown key '" + key + "'" + Nearest.hint(key, keys));
            }
        });
    }

    /** What stands behind a key; absent where it is not given. */
    public Optional<YamlValue> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(node -> new YamlValue(text, key, node));
    }

    private YamlValue required(String key) {
        return value(key).orElseThrow(() -> wrong(key, "the key '" + key + "' is missing"));
    }

    public String require(String key) {
        return required(key).text();
    }

    public Optional<String> string(String key) {
        return value(key).map(YamlValue::text);
    }

    public boolean flag(String key, boolean otherwise) {
        return value(key).map(YamlValue::flag).orElse(otherwise);
    }

    /** A whole number above nought; absent where the key is not given. */
    public Optional<Integer> count(String key) {
        return value(key).map(YamlValue::count);
    }

    /** The value of a key as a whole number, a truth value or a text. */
    public Object scalar(String key) {
        return required(key).scalar();
    }

    /** The value of a key as one of a closed set of names. */
    public <T> T oneOf(String key, Function<String, Optional<T>> parse, Set<String> names) {
        return required(key).oneOf(parse, names);
    }

    /** The value of a key as one of a closed set of names, or what holds where it is not given. */
    public <T> T oneOf(String key, Function<String, Optional<T>> parse, Set<String> names, T otherwise) {
        return value(key).map(v -> v.oneOf(parse, names)).orElse(otherwise);
    }

    /** The values of a list of names out of a closed set; empty where the key is not given. */
    public <T> Optional<List<T>> listOf(String key, Function<String, Optional<T>> parse, Set<String> names) {
        return value(key)
                .map(v -> v.items().stream().map(i -> i.oneOf(parse, names)).toList());
    }

    public List<String> strings(String key) {
        return value(key).map(YamlValue::texts).orElse(List.of());
    }

    /** A list with at least one text. */
    public List<String> requireStrings(String key) {
        List<String> strings = strings(key);
        if (strings.isEmpty()) {
            throw wrong(key, "the key '" + key + "' is missing or empty");
        }
        return strings;
    }

    public List<YamlMap> maps(String key) {
        return value(key)
                .map(v -> v.items().stream().map(YamlValue::map).toList())
                .orElse(List.of());
    }

    public Optional<YamlMap> map(String key) {
        return value(key).map(YamlValue::map);
    }

    /** Whether a single value stands behind the key. */
    public boolean isText(String key) {
        return value(key).filter(YamlValue::isText).isPresent();
    }

    /** The text behind a key, of which each line has its own place. */
    public YamlBlock block(String key) {
        return value(key)
                .flatMap(YamlValue::block)
                .orElseThrow(() -> wrong(key, "the key '" + key + "' is missing, or is no text"));
    }

    /** Where the value of a key stands, or the whole mapping where the key is not given, for messages. */
    public String placeOf(String key) {
        return text.place(entries.getOrDefault(key, whole));
    }

    /** The characters of the value of a key, or of the whole mapping where the key is not given. */
    public Place place(String key) {
        return text.characters(entries.getOrDefault(key, whole));
    }

    /** What is wrong with the value of a key, or with the whole mapping where the key is not given. */
    public PageException wrong(String key, String what) {
        return text.wrong(entries.getOrDefault(key, whole), what);
    }

    /** What is wrong with one value of a list, counted from 0. */
    public PageException wrongItem(String key, int item, String what) {
        return value(key).map(v -> v.items().get(item).wrong(what)).orElseGet(() -> wrong(key, what));
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
}
