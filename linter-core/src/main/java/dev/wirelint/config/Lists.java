package dev.wirelint.config;

import dev.wirelint.rule.WordList;
import java.util.Map;

/** Finds the list an entry of a form asks for by name. */
final class Lists {
    private Lists() {}

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
