package dev.wirelint.chains;

import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionFiling;
import dev.wirelint.facts.versions.VersionSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings versions together by what they are filed under, and puts each story's in the order in which they went out. */
final class Chains {
    /** A slug is used again; its story is not told for longer. */
    private static final int MOST_DAYS = 7;

    private final List<StoryVersion> versions;
    private final int[] root;

    private Chains(List<StoryVersion> versions) {
        this.versions = versions;
        this.root = new int[versions.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
    }

    static List<Chain> among(List<StoryVersion> versions) {
        Chains chains = new Chains(versions);
        chains.byIds();
        chains.bySlug();
        Map<Integer, List<StoryVersion>> together = new LinkedHashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            together.computeIfAbsent(chains.root(i), r -> new ArrayList<>()).add(versions.get(i));
        }
        return together.values().stream().map(v -> new Chain(inOrder(v))).toList();
    }

    private int root(int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        root[Math.max(first, second)] = Math.min(first, second);
    }

    private void byIds() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            VersionFiling filed = versions.get(i).filed();
            for (String id : filed.ids()) {
                known.merge(id, i, (first, again) -> {
                    join(first, again);
                    return first;
                });
            }
            known.putIfAbsent(name(versions.get(i).file()), i);
        }
        for (int i = 0; i < versions.size(); i++) {
            for (String replaced : versions.get(i).filed().replaces()) {
                Integer earlier = known.getOrDefault(replaced, known.get(name(replaced)));
                if (earlier != null) {
                    join(earlier, i);
                }
            }
        }
    }

    /** Stories of one slug, those that are days apart left by themselves. */
    private void bySlug() {
        Map<String, List<Integer>> bySlug = new LinkedHashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            String slug = versions.get(i).filed().slug();
            if (!slug.isEmpty()) {
                bySlug.computeIfAbsent(slug, s -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> same : bySlug.values()) {
            same.sort(Comparator.comparingInt(i -> versions.get(i).filed().day()));
            int before = -1;
            for (int i : same) {
                if (before >= 0 && isNear(versions.get(before).filed(), versions.get(i).filed())) {
                    join(before, i);
                }
                before = i;
            }
        }
    }

    /** A version that does not tell its day goes with those of its slug. */
    private static boolean isNear(VersionFiling one, VersionFiling other) {
        return one.day() == 0 || other.day() == 0 || Math.abs(one.day() - other.day()) <= MOST_DAYS;
    }

    /** The name of a file without its folder and its ending, as another may call it. */
    private static String name(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    /**
     * In the order of their numbers, or else of their moments; a version that tells neither, such as a correction,
     * stands behind the one that it is most like.
     */
    private static List<StoryVersion> inOrder(List<StoryVersion> together) {
        boolean timed = together.stream().noneMatch(v -> v.filed().moment().isEmpty())
                && together.stream().map(v -> v.filed().moment()).distinct().count() == together.size();
        Comparator<StoryVersion> order = timed
                ? Comparator.comparing(v -> v.filed().moment())
                : Comparator.comparingDouble((StoryVersion v) -> v.filed().number())
                        .thenComparing(v -> v.filed().moment())
                        .thenComparing(StoryVersion::file);
        List<StoryVersion> ordered = together.stream()
                .filter(v -> timed || isPlaced(v))
                .sorted(order)
                .collect(Collectors.toCollection(ArrayList::new));
        together.stream()
                .filter(v -> !timed && !isPlaced(v))
                .sorted(Comparator.comparing(v -> v.filed().moment() + "\n" + v.file()))
                .forEach(v -> ordered.add(placeOf(v, ordered), v));
        return ordered;
    }

    private static boolean isPlaced(StoryVersion version) {
        return version.filed().number() >= 0;
    }

    private static int placeOf(StoryVersion version, List<StoryVersion> ordered) {
        Set<String> own = texts(version);
        int best = ordered.size();
        long most = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Set<String> shared = new HashSet<>(texts(ordered.get(i)));
            int others = shared.size();
            shared.retainAll(own);
            long alike = 2L * shared.size() - others;
            if (i == 0 || alike > most || (alike == most && !isPlaced(ordered.get(i)))) {
                most = alike;
                best = i + 1;
            }
        }
        return best;
    }

    private static Set<String> texts(StoryVersion version) {
        return version.sentences().stream().map(VersionSentence::text).collect(Collectors.toSet());
    }
}
