package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import dev.wirelint.text.Nearest;
import dev.wirelint.yaml.YamlMap;
import java.util.Map;

/** Finds the list an entry of a form asks for by name. */
final class NamedLists {
    private NamedLists() {}

    static WordList named(YamlMap entry, Map<String, WordList> lists) {
        String name = entry.require("list");
        WordList list = lists.get(name);
        if (list == null) {
            throw entry.wrong(
                    "list",
                    "the page names no list '" + name + "' under 'lists'"
                            + (lists.isEmpty() ? "" : Nearest.hint(name, lists.keySet())));
        }
        return list;
    }
}
