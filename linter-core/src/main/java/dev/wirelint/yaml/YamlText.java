package dev.wirelint.yaml;

import dev.wirelint.text.PageException;
import dev.wirelint.text.Place;
import dev.wirelint.text.Position;
import dev.wirelint.yaml.YamlNode.Style;
import dev.wirelint.yaml.YamlNode.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * YAML as it stands in a file.
 *
 * @param file the file's name for messages
 * @param linesBefore how many lines of the file stand before it
 * @param yaml the text itself; empty where it was read before and is not at hand
 */
record YamlText(String file, int linesBefore, String yaml) {
    String place(YamlMark mark) {
        return file + ":" + (linesBefore + mark.line() + 1) + ":" + (mark.column() + 1);
    }

    String place(YamlNode node) {
        return place(node.start());
    }

    /** What is wrong with a node. */
    PageException wrong(YamlNode node, String what) {
        return new PageException(place(node) + ": " + what);
    }

    /** The text of a single value. */
    String value(YamlNode node) {
        if (node instanceof YamlScalar value) {
            return value.text();
        }
        throw wrong(node, "a single value is expected here");
    }

    /** The characters of a node, by their place in the file where nothing stands before the YAML. */
    Place characters(YamlNode node) {
        return new Place(file, position(node.start()), position(node.end()));
    }

    private Position position(YamlMark mark) {
        return new Position(yaml.offsetByCodePoints(0, mark.index()), linesBefore + mark.line() + 1, mark.column() + 1);
    }

    /** A text whose lines stand in the file as they are; absent for several lines that are folded into one. */
    Optional<YamlBlock> block(YamlScalar node) {
        int line = node.start().line();
        if (node.style() == Style.LINES) {
            return Optional.of(new YamlBlock(file, linesBefore + line + 1, indent(line + 1, node.text()), node.text()));
        }
        int quote = node.style() == Style.PLAIN ? 0 : 1;
        return node.end().line() == line
                ? Optional.of(
                        new YamlBlock(file, linesBefore + line, node.start().column() + quote, node.text()))
                : Optional.empty();
    }

    /** How far the text under a bar stands in. */
    private int indent(int line, String value) {
        List<String> written =
                yaml.lines().skip(line).filter(l -> !l.isBlank()).limit(1).toList();
        List<String> read = value.lines().filter(l -> !l.isBlank()).limit(1).toList();
        return written.isEmpty() || read.isEmpty() ? 0 : spaces(written.get(0)) - spaces(read.get(0));
    }

    private static int spaces(String line) {
        return line.length() - line.stripLeading().length();
    }
}
