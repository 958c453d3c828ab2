package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Finds the people whose family name stands now first and now last. */
public final class TurnedNames {
    private TurnedNames() {}

    /** Each place that turns a name, with the first place that has it the other way, in reading order. */
    public static Map<Mention, Mention> of(Copy copy) {
        Map<String, Mention> first = new HashMap<>();
        Map<Mention, Mention> turned = new LinkedHashMap<>();
        for (Mention mention : Ledger.of(copy).mentions()) {
            boolean person = mention.words().size() == 2
                    && mention.isFullName()
                    && mention.region().isEmpty();
            if (person) {
                String name = key(mention, 0, 1);
                Mention other = first.get(key(mention, 1, 0));
                if (other != null && !first.containsKey(name)) {
                    turned.put(mention, other);
                } else {
                    first.putIfAbsent(name, mention);
                }
            }
        }
        return turned;
    }

    private static String key(Mention mention, int one, int two) {
        return mention.words().get(one).spelling().toLowerCase(Locale.ROOT) + " "
                + mention.words().get(two).spelling().toLowerCase(Locale.ROOT);
    }
}
