package dev.wirelint.yaml;

import dev.wirelint.text.Place;
import dev.wirelint.text.Position;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * YAML as it stands in a file.
 *
 * @param file the file's name for messages
 * @param linesBefore how many lines of the file stand before it
 */
record YamlText(String file, int linesBefore, String yaml) {
    String place(Mark mark) {
        return file + ":" + (linesBefore + mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    String place(Node node) {
        return node.getStartMark().map(this::place).orElse(file);
    }

    /** The characters of a node, by their place in the file where nothing stands before the YAML. */
    Place characters(Node node) {
        Position start = node.getStartMark().map(this::position).orElse(new Position(0, 1, 1));
        return new Place(file, start, node.getEndMark().map(this::position).orElse(start));
    }

    private Position position(Mark mark) {
        return new Position(
                yaml.offsetByCodePoints(0, mark.getIndex()), linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A text whose lines stand in the file as they are; absent for several lines that are folded into one. */
    Optional<YamlBlock> block(ScalarNode node) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0);
        int column = node.getStartMark().map(Mark::getColumn).orElse(0);
        int lastLine = node.getEndMark().map(Mark::getLine).orElse(line);
        ScalarStyle style = node.getScalarStyle();
        if (style == ScalarStyle.LITERAL) {
            return Optional.of(
                    new YamlBlock(file, linesBefore + line + 1, indent(line + 1, node.getValue()), node.getValue()));
        }
        int quote = style == ScalarStyle.PLAIN ? 0 : 1;
        return lastLine == line
                ? Optional.of(new YamlBlock(file, linesBefore + line, column + quote, node.getValue()))
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
