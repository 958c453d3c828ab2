package dev.wirelint.catalogue;

import dev.wirelint.yaml.YamlMark;
import dev.wirelint.yaml.YamlNode;
import dev.wirelint.yaml.YamlNode.Entries;
import dev.wirelint.yaml.YamlNode.Plain;
import dev.wirelint.yaml.YamlNode.Style;
import dev.wirelint.yaml.YamlNode.YamlList;
import dev.wirelint.yaml.YamlNode.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** YAML that was read, in the bytes of the catalogue. */
final class NodeBytes {
    private static final int ITEMS = 0;
    private static final int ENTRIES = 1;
    /** A single value has this and its kind and style, in one number. */
    private static final int VALUE = 2;

    private static final List<Plain> KINDS = List.of(Plain.values());
    private static final List<Style> STYLES = List.of(Style.values());

    private NodeBytes() {}

    static void write(YamlNode node, CatalogueOutput out) {
        if (node instanceof YamlList list) {
            out.number(ITEMS);
            out.number(list.items().size());
            list.items().forEach(item -> write(item, out));
        } else if (node instanceof Entries mapping) {
            out.number(ENTRIES);
            out.number(mapping.entries().size());
            mapping.entries().forEach((key, value) -> {
                out.text(key);
                write(value, out);
            });
        } else if (node instanceof YamlScalar value) {
            out.number(VALUE + KINDS.indexOf(value.kind()) * STYLES.size() + STYLES.indexOf(value.style()));
            out.text(value.text());
        }
        write(node.start(), out);
        write(node.end(), out);
    }

    static YamlNode read(CatalogueInput in) {
        int what = in.number();
        if (what == ITEMS) {
            int count = in.number();
            List<YamlNode> items = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                items.add(read(in));
            }
            return new YamlList(items, mark(in), mark(in));
        }
        if (what == ENTRIES) {
            int count = in.number();
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                entries.put(in.text(), read(in));
            }
            return new Entries(entries, mark(in), mark(in));
        }
        int written = what - VALUE;
        return new YamlScalar(
                in.text(), KINDS.get(written / STYLES.size()), STYLES.get(written % STYLES.size()), mark(in), mark(in));
    }

    private static void write(YamlMark mark, CatalogueOutput out) {
        out.number(mark.index());
        out.number(mark.line());
        out.number(mark.column());
    }

    private static YamlMark mark(CatalogueInput in) {
        return new YamlMark(in.number(), in.number(), in.number());
    }
}
