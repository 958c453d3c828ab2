package dev.wirelint.format;

import dev.wirelint.article.Notation;
import dev.wirelint.article.Written;
import dev.wirelint.format.FrontMatter.FrontMatterField;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Scan;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The strings of YAML, each with the way back to its characters. */
final class YamlStrings {
    /** No front matter without aliases has more values than characters. */
    private static final int LEAST_LIMIT = 10_000;

    private final MappedText from;
    private final Span inside;
    private final SourceText rows;
    private final List<FrontMatterField> entries = new ArrayList<>();
    private final Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int most;
    private int values;

    private YamlStrings(MappedText from, Span inside) {
        this.from = from;
        this.inside = inside;
        this.most = Math.max(LEAST_LIMIT, inside.length());
        this.rows = SourceText.of("", inside.of(from.text()));
    }

    static List<FrontMatterField> read(MappedText from, Span inside) throws UnreadableInput {
        YamlStrings strings = new YamlStrings(from, inside);
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(inside.of(from.text()));
            root.ifPresent(node -> strings.visit("", node, false));
            if (strings.values > strings.most) {
                throw new UnreadableInput(
                        "has front matter whose aliases unfold into more than " + strings.most
                                + " values; write out those that are meant",
                        from,
                        inside.start());
            }
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(strings::offset).orElse(inside.start());
            throw new UnreadableInput(
                    "has front matter that is not YAML: "
                            + String.valueOf(e.getProblem()).strip() + "; mend it or quote the value",
                    from,
                    at);
        } catch (YamlEngineException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new UnreadableInput("has front matter that cannot be read as YAML: " + why, from, inside.start());
        }
        return strings.entries;
    }

    /** Through aliases a value stands in many places, and may stand in itself. */
    private void visit(String key, Node node, boolean flow) {
        values++;
        if (values > most || !around.add(node)) {
            return;
        }
        enter(key, node, flow);
        around.remove(node);
    }

    private void enter(String key, Node node, boolean flow) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                if (key.equals(FrontMatter.NOTES)) {
                    note(key, pair);
                } else if (pair.getKeyNode() instanceof ScalarNode name) {
                    visit(name.getValue(), pair.getValueNode(), flow || isFlow(mapping));
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(n -> visit(key, n, flow || isFlow(sequence)));
        } else if (node instanceof ScalarNode scalar
                && scalar.getStartMark().isPresent()
                && scalar.getEndMark().isPresent()) {
            Span raw = new Span(
                    offset(scalar.getStartMark().get()),
                    Math.max(
                            offset(scalar.getStartMark().get()),
                            offset(scalar.getEndMark().get())));
            entries.add(new FrontMatterField(key, value(raw, scalar.getValue()), written(raw, flow)));
        }
    }

    /** A note without quotation marks around it: its rule looks like a key, and its reason like a value. */
    private void note(String key, NodeTuple pair) {
        Optional<Mark> start = pair.getKeyNode().getStartMark();
        Optional<Mark> end = pair.getValueNode().getEndMark();
        if (start.isPresent() && end.isPresent()) {
            int at = offset(start.get());
            Span words = Paragraphs.trim(from.text(), new Span(at, Math.max(at, offset(end.get()))));
            entries.add(new FrontMatterField(key, from.part(words), new Written(words, Notation.NONE)));
        }
    }

    private static boolean isFlow(CollectionNode<?> node) {
        return node.getFlowStyle() == FlowStyle.FLOW;
    }

    private Written written(Span raw, boolean flow) {
        char style = raw.isEmpty() ? ' ' : from.text().charAt(raw.start());
        return switch (style) {
            case '"' -> new Written(inner(raw), Notation.YAML_DOUBLE_QUOTED);
            case '\'' -> new Written(inner(raw), Notation.YAML_SINGLE_QUOTED);
            case '|', '>' -> new Written(raw, Notation.YAML_BLOCK);
            default -> new Written(raw, flow ? Notation.YAML_FLOW : Notation.YAML_PLAIN);
        };
    }

    private static Span inner(Span quoted) {
        return new Span(quoted.start() + 1, Math.max(quoted.start() + 1, quoted.end() - 1));
    }

    /** A mark counts characters as people do; the text counts them as Java does. */
    private int offset(Mark mark) {
        int line = Math.min(mark.getLine() + 1, rows.lineCount());
        Span row = rows.line(line);
        int columns = Math.min(mark.getColumn(), rows.content().codePointCount(row.start(), row.end()));
        return inside.start() + rows.content().offsetByCodePoints(row.start(), columns);
    }

    private MappedText value(Span raw, String value) {
        String text = from.text();
        char style = raw.isEmpty() ? ' ' : text.charAt(raw.start());
        int at = raw.start();
        if (style == '"' || style == '\'') {
            at++;
        } else if (style == '|' || style == '>') {
            at = Scan.over(text, at, raw.end(), c -> c != '\n' && c != '\r');
        }
        MappedText.MappedTextBuilder out = new MappedText.MappedTextBuilder();
        int done = 0;
        while (done < value.length()) {
            int end = unit(text, at, raw.end(), style);
            int whole = valueUnit(text, at, end, value, done, style);
            if (whole < 0) {
                return new MappedText.MappedTextBuilder()
                        .replace(value, from, raw)
                        .build();
            }
            if (whole > 0) {
                out.replace(value.substring(done, done + whole), from, new Span(at, end));
            }
            done += whole;
            at = end;
        }
        return out.build();
    }

    /** Where the characters that are read as one end: an escape, a doubled quote, white space with a line end. */
    private static int unit(String text, int at, int limit, char style) {
        if (at >= limit) {
            return at;
        }
        char c = text.charAt(at);
        if (style == '"' && c == '\\' && at + 1 < limit) {
            char kind = text.charAt(at + 1);
            int length = kind == 'x' ? 4 : kind == 'u' ? 6 : kind == 'U' ? 10 : 2;
            return kind == '\n' || kind == '\r' ? white(text, at + 1, limit) : Math.min(limit, at + length);
        }
        if (style == '\'' && c == '\'' && at + 1 < limit && text.charAt(at + 1) == '\'') {
            return at + 2;
        }
        int white = white(text, at, limit);
        boolean folds = text.substring(at, white).chars().anyMatch(w -> w == '\n' || w == '\r');
        return folds ? white : at + 1;
    }

    private static int white(String text, int at, int limit) {
        return Scan.over(text, at, limit, c -> CharacterData.isSpace((char) c));
    }

    /** How many characters of the value such a unit gives; less than 0 where they do not fit. */
    private static int valueUnit(String text, int at, int end, String value, int done, char style) {
        if (end == at) {
            return value.substring(done).isBlank() ? value.length() - done : -1;
        }
        char c = text.charAt(at);
        if (style == '"' && c == '\\') {
            boolean joins = (CharacterData.isSpace(text.charAt(at + 1)) && end > at + 2)
                    || text.charAt(at + 1) == '\n'
                    || text.charAt(at + 1) == '\r';
            return joins ? 0 : Character.charCount(value.codePointAt(done));
        }
        if (CharacterData.isSpace(c) && (end > at + 1 || c == '\n' || c == '\r')) {
            return white(value, done, value.length()) - done;
        }
        return c == value.charAt(done) ? 1 : -1;
    }
}
