package dev.wirelint.analysis.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the forms that could be one name without comparing all with all: two of them share the sounds of their
 * consonants, or what is left of each when one letter is taken out (the deletion neighbourhood of Bocek, Hunt and
 * Stiller, 2007).
 */
public final class NearPairs {
    private static final int SHORTEST = 4;
    private static final int CROWDED = 12;

    private NearPairs() {}

    /** Two forms, the one that comes first in the story first. */
    record NearPair(Form first, Form second) {}

    static Set<NearPair> among(List<Form> forms) {
        Map<String, List<Form>> buckets = new HashMap<>();
        Set<NearPair> pairs = new LinkedHashSet<>();
        for (Form form : forms) {
            if (form.key().length() < SHORTEST || form.key().length() > SpellingComparison.LONGEST_NAME) {
                continue;
            }
            for (String bucket : buckets(form.key())) {
                List<Form> others = buckets.computeIfAbsent(bucket, b -> new ArrayList<>());
                if (others.size() < CROWDED) {
                    others.forEach(other -> pairs.add(new NearPair(other, form)));
                    others.add(form);
                }
            }
        }
        return pairs;
    }

    public static Set<String> buckets(String key) {
        Set<String> buckets = new LinkedHashSet<>();
        buckets.add(key);
        for (int i = 0; i < key.length(); i++) {
            buckets.add(key.substring(0, i) + key.substring(i + 1));
        }
        String skeleton = Skeleton.of(key);
        if (skeleton.length() > 1) {
            buckets.add("=" + skeleton);
        }
        CoarseKey.of(key).forEach(coarse -> buckets.add("~" + coarse));
        return buckets;
    }
}
