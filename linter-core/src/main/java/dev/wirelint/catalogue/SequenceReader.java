package dev.wirelint.catalogue;

import dev.wirelint.article.Zone;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.forms.SequenceForm;
import dev.wirelint.yaml.YamlMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code sequence}: what parts of a story must or must not stand where. */
final class SequenceReader {
    private static final Set<String> KEYS =
            Set.of("zone", "never-before", "never-after", "only-after", "at-most", "message");
    private static final Set<String> ZONES =
            Arrays.stream(Zone.values()).map(Zone::label).collect(Collectors.toSet());

    private SequenceReader() {}

    static Rule read(YamlMap head, Map<String, WordList> lists) {
        List<YamlMap> entries = Forms.entries(head, "sequence");
        return Forms.of(
                entries,
                () -> SequenceForm.of(
                        entries.stream().map(SequenceReader::entry).toList()));
    }

    private static SequenceForm.ZoneOrder entry(YamlMap entry) {
        entry.allowOnly(KEYS);
        return new SequenceForm.ZoneOrder(
                entry.oneOf("zone", Zone::of, ZONES),
                zones(entry, "never-before"),
                zones(entry, "never-after"),
                zones(entry, "only-after"),
                entry.count("at-most").orElse(SequenceForm.ZoneOrder.ANY),
                entry.require("message"));
    }

    private static Set<Zone> zones(YamlMap entry, String key) {
        return entry.listOf(key, Zone::of, ZONES).map(Set::copyOf).orElse(Set.of());
    }
}
