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

    private static final double LEAST_SHARED = 0.25;

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
                if (before >= 0 && isNear(versions.get(before), versions.get(i))) {
                    join(before, i);
                }
                before = i;
            }
        }
    }

    /**
     * A version that does not tell its day goes with those of its slug; one of another day has to tell the same, or a
     * slug stands over a report of every day.
     */
    private static boolean isNear(StoryVersion one, StoryVersion other) {
        int day = one.filed().day();
        int otherDay = other.filed().day();
        if (day == 0 || otherDay == 0 || day == otherDay) {
            return true;
        }
        Set<String> shared = new HashSet<>(texts(one));
        int fewer = Math.min(shared.size(), texts(other).size());
        shared.retainAll(texts(other));
        return Math.abs(day - otherDay) <= MOST_DAYS && shared.size() >= LEAST_SHARED * fewer;
    }

    /** The name of a file without its folder and its ending, as another may call it. */
    private static String name(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    /**
     * In the order of their numbers, where each has its own, or else of their moments; a version that tells neither,
     * such as a correction, stands where it fits in.
     */
    private static List<StoryVersion> inOrder(List<StoryVersion> together) {
        boolean numbered = together.stream().allMatch(Chains::isPlaced)
                && together.stream().map(v -> v.filed().number()).distinct().count() == together.size();
        boolean timed = !numbered
                && together.stream().noneMatch(v -> v.filed().moment().isEmpty())
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

    /**
     * Where a version goes among others: behind the last whose new sentences it has, and there where least is changed
     * from one to the next.
     */
    private static int placeOf(StoryVersion version, List<StoryVersion> ordered) {
        Set<String> own = texts(version);
        int from = 0;
        for (int i = 0; i < ordered.size(); i++) {
            Set<String> brought = i == 0 ? texts(ordered.get(0)) : added(ordered.get(i - 1), ordered.get(i));
            from = brought.stream().anyMatch(own::contains) ? i + 1 : from;
        }
        int best = from;
        int least = Integer.MAX_VALUE;
        for (int at = from; at <= ordered.size(); at++) {
            int cost = (at > 0 ? differing(texts(ordered.get(at - 1)), own) : 0)
                    + (at < ordered.size() ? differing(own, texts(ordered.get(at))) : 0)
                    - (at > 0 && at < ordered.size()
                            ? differing(texts(ordered.get(at - 1)), texts(ordered.get(at)))
                            : 0);
            if (cost <= least) {
                least = cost;
                best = at;
            }
        }
        return best;
    }

    private static int differing(Set<String> one, Set<String> other) {
        int shared = (int) one.stream().filter(other::contains).count();
        return one.size() + other.size() - 2 * shared;
    }

    /** The sentences that no sentence of the version before is like. */
    private static Set<String> added(StoryVersion before, StoryVersion version) {
        Set<String> added = new HashSet<>(texts(version));
        added.removeAll(texts(before));
        SentencePairs.of(before, version).forEach(p -> added.remove(p.later().text()));
        return added;
    }

    private static Set<String> texts(StoryVersion version) {
        return version.sentences().stream().map(VersionSentence::text).collect(Collectors.toSet());
    }
}
