package dev.wirelint.catalogue;

import dev.wirelint.language.WordList;
import dev.wirelint.rule.Rule;
import dev.wirelint.rules.boilerplate.FurnitureForm;
import dev.wirelint.yaml.YamlMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code furniture}: what a website's page shows and copy does not, from lists beside the page. */
final class FurnitureReader {
    static final String KEY = "furniture";
    private static final Set<String> KEYS = Set.of("list", "message");

    private FurnitureReader() {}

    static Rule read(YamlMap head, Map<String, WordList> lists) {
        return FurnitureForm.of(Forms.entries(head, KEY).stream()
                .map(entry -> entry(entry, lists))
                .toList());
    }

    private static FurnitureForm.FurniturePhrases entry(YamlMap entry, Map<String, WordList> lists) {
        entry.allowOnly(KEYS);
        return new FurnitureForm.FurniturePhrases(NamedLists.named(entry, lists), entry.require("message"));
    }
}
