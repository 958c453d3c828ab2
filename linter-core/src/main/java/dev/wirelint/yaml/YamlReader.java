package dev.wirelint.yaml;

import dev.wirelint.text.PageException;
import dev.wirelint.yaml.YamlNode.Entries;
import dev.wirelint.yaml.YamlNode.Plain;
import dev.wirelint.yaml.YamlNode.Style;
import dev.wirelint.yaml.YamlNode.YamlList;
import dev.wirelint.yaml.YamlNode.YamlScalar;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML into nodes that outlive the parser. */
final class YamlReader {
    private static final YamlMark NOWHERE = new YamlMark(0, 0, 0);

    private final YamlText text;
    /** A value that stands in several places by an anchor is read once; one that is still being read holds itself. */
    private final IdentityHashMap<Node, Optional<YamlNode>> known = new IdentityHashMap<>();

    private YamlReader(YamlText text) {
        this.text = text;
    }

    /**
     * Reads the one document there is.
     *
     * @throws PageException where there is none, or it is no YAML
     */
    static YamlNode read(YamlText text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(text.file())
                .setMaxAliasesForCollections(10)
                .build();
        try {
            Node node = new Compose(settings)
                    .composeString(text.yaml())
                    .orElseThrow(() -> new PageException(text.file() + ": the front matter is empty"));
            return new YamlReader(text).node(node);
        } catch (MarkedYamlEngineException e) {
            String at = e.getProblemMark().map(m -> text.place(mark(m))).orElse(text.file());
            throw new PageException(at + ": no valid YAML: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new PageException(text.file() + ": no valid YAML: " + e.getMessage(), e);
        }
    }

    private YamlNode node(Node node) {
        if (known.containsKey(node)) {
            return known.getOrDefault(node, Optional.empty())
                    .orElseThrow(() -> new PageException(text.place(start(node)) + ": a value holds itself"));
        }
        known.put(node, Optional.empty());
        YamlNode read = readNow(node);
        known.put(node, Optional.of(read));
        return read;
    }

    private YamlNode readNow(Node node) {
        if (node instanceof ScalarNode scalar) {
            return new YamlScalar(scalar.getValue(), kind(scalar), style(scalar), start(node), end(node));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(node(item));
            }
            return new YamlList(items, start(node), end(node));
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                entries.put(text.value(node(tuple.getKeyNode())), node(tuple.getValueNode()));
            }
        }
        return new Entries(entries, start(node), end(node));
    }

    private static Plain kind(ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.INT)) {
            return Plain.NUMBER;
        }
        return scalar.getTag().equals(Tag.BOOL) ? Plain.TRUTH : Plain.TEXT;
    }

    private static Style style(ScalarNode scalar) {
        if (scalar.getScalarStyle() == ScalarStyle.LITERAL) {
            return Style.LINES;
        }
        return scalar.getScalarStyle() == ScalarStyle.PLAIN ? Style.PLAIN : Style.OTHER;
    }

    private static YamlMark start(Node node) {
        return node.getStartMark().map(YamlReader::mark).orElse(NOWHERE);
    }

    private static YamlMark end(Node node) {
        return node.getEndMark().map(YamlReader::mark).orElse(NOWHERE);
    }

    private static YamlMark mark(Mark mark) {
        return new YamlMark(mark.getIndex(), mark.getLine(), mark.getColumn());
    }
}
