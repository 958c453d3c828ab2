package dev.wirelint.yaml;

import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import dev.wirelint.text.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML mapping that knows where each of its entries stands, so that what is wrong with one can be said exactly. */
public final class YamlMap {
    private final YamlText text;
    private final MappingNode node;
    private final String place;
    private final int startLine;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    private YamlMap(YamlText text, MappingNode node) {
        this.text = text;
        this.node = node;
        this.place = text.place(node);
        this.startLine = node.getStartMark().map(Mark::getLine).orElse(0);
        for (NodeTuple tuple : node.getValue()) {
            entries.put(text(tuple.getKeyNode()), tuple.getValueNode());
        }
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
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(10)
                .build();
        try {
            Node node = new Compose(settings)
                    .composeString(yaml)
                    .orElseThrow(() -> new PageException(file + ": the front matter is empty"));
            if (node instanceof MappingNode mapping) {
                return new YamlMap(text, mapping);
            }
            throw new PageException(file + ":" + (lineOffset + 1) + ": 'key: value' lines are expected here");
        } catch (MarkedYamlEngineException e) {
            String at = e.getProblemMark().map(text::place).orElse(file);
            throw new PageException(at + ": no valid YAML: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new PageException(file + ": no valid YAML: " + e.getMessage(), e);
        }
    }

    /** Refuses any other key, naming the nearest right one. */
    public void allowOnly(Set<String> keys) {
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
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
        Node node = entries.get(key);
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
        Node node = entries.get(key);
        if (node == null) {
            return Optional.empty();
        }
        return Optional.of(items(node).stream()
                .map(n -> parse.apply(text(n)).orElseThrow(() -> wrong(n, notOneOf(key, text(n), names))))
                .toList());
    }

    public List<String> strings(String key) {
        Node node = entries.get(key);
        return node == null ? List.of() : items(node).stream().map(this::text).toList();
    }

    public List<YamlMap> maps(String key) {
        Node node = entries.get(key);
        return node == null ? List.of() : items(node).stream().map(this::map).toList();
    }

    public Optional<YamlMap> map(String key) {
        return Optional.ofNullable(entries.get(key)).map(this::map);
    }

    /** The mapping behind a key; empty where a single value stands there. */
    public Optional<YamlMap> mapOrText(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(MappingNode.class::isInstance)
                .map(this::map);
    }

    /** Whether a single value stands behind the key. */
    public boolean isText(String key) {
        return entries.get(key) instanceof ScalarNode;
    }

    /** The text behind a key, of which each line has its own place. */
    public YamlBlock block(String key) {
        if (entries.get(key) instanceof ScalarNode scalar) {
            return text.block(scalar)
                    .orElseThrow(() -> wrong(scalar, "'" + key + "' of several lines stands under '" + key + ": |'"));
        }
        throw wrong(key, "the key '" + key + "' is missing, or is no text");
    }

    /** A number from 0 to 1; absent where the key is not given. */
    public Optional<Double> fraction(String key) {
        Node node = entries.get(key);
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
        Node node = entries.get(key);
        return node == null ? place : text.place(node);
    }

    /** The characters of the value of a key, or of the whole mapping where the key is not given. */
    public Place place(String key) {
        return text.characters(entries.getOrDefault(key, node));
    }

    /** The line the mapping starts in, from 1. */
    public int line() {
        return text.linesBefore() + 1 + startLine;
    }

    /** A whole number above nought; absent where the key is not given. */
    public Optional<Integer> count(String key) {
        Node node = entries.get(key);
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
        Node node = entries.get(key);
        if (node == null) {
            throw new PageException(place + ": the key '" + key + "' is missing");
        }
        String value = text(node);
        if (node.getTag().equals(Tag.INT)) {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw wrong(node, "'" + value + "' is too large a number");
            }
        }
        return node.getTag().equals(Tag.BOOL) ? Boolean.valueOf(value) : value;
    }

    /** What is wrong with the value of a key, or with the whole mapping where the key is not given. */
    public PageException wrong(String key, String what) {
        return wrong(entries.get(key), what);
    }

    /** What is wrong with one value of a list, counted from 0. */
    public PageException wrongItem(String key, int item, String what) {
        Node node = entries.get(key);
        return node == null ? wrong(key, what) : wrong(items(node).get(item), what);
    }

    private YamlMap map(Node node) {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(text, mapping);
        }
        throw wrong(node, "'key: value' lines are expected here");
    }

    private List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, "a single value is expected here");
    }

    private static String notOneOf(String key, String value, Set<String> names) {
        return "'" + value + "' is no " + key + Nearest.hint(value, names);
    }

    private PageException wrong(@Nullable Node node, String what) {
        return new PageException((node == null ? place : text.place(node)) + ": " + what);
    }
}
