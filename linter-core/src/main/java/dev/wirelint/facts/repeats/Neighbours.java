package dev.wirelint.facts.repeats;

import dev.wirelint.text.FirstPlaces;
import dev.wirelint.text.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings together passages that are nearly alike. Two fingerprints that differ in at most six of 64 bits agree in at
 * least one of eight bytes, so only those that share a byte are compared, and of one byte's a bounded number.
 */
final class Neighbours {
    private static final int BYTES = Long.BYTES;
    private static final int MOST_COMPARED = 64;

    private final Map<ParagraphFingerprint, Passing> passages;
    private final Map<Long, List<ParagraphFingerprint>> leadersByByte = new HashMap<>();
    private final Map<ParagraphFingerprint, List<ParagraphFingerprint>> groups = new HashMap<>();

    private Neighbours(Map<ParagraphFingerprint, Passing> passages) {
        this.passages = passages;
    }

    static List<Repeat> among(Map<ParagraphFingerprint, Passing> passages, int stories) {
        return new Neighbours(passages).repeats(stories);
    }

    private List<Repeat> repeats(int stories) {
        Comparator<ParagraphFingerprint> commonest = Comparator.comparingInt(
                        (ParagraphFingerprint p) -> -of(p).stories())
                .thenComparing(Comparator.naturalOrder());
        passages.keySet().stream().sorted(commonest).forEach(this::join);
        return groups.entrySet().stream()
                .map(g -> repeat(g.getKey(), g.getValue()))
                .filter(r -> r.stories() >= stories)
                .sorted(Comparator.comparing(r -> r.places().get(0), FirstPlaces.BY_FILE))
                .toList();
    }

    /** A passage joins the commonest one it is like; those that stand in one story only lead no group. */
    private void join(ParagraphFingerprint print) {
        ParagraphFingerprint leader = leaderFor(print);
        groups.computeIfAbsent(leader, l -> new ArrayList<>()).add(print);
        if (leader.equals(print)) {
            for (int i = 0; i < BYTES; i++) {
                List<ParagraphFingerprint> leaders =
                        leadersByByte.computeIfAbsent(key(print, i), k -> new ArrayList<>());
                if (leaders.size() < MOST_COMPARED) {
                    leaders.add(print);
                }
            }
        }
    }

    private ParagraphFingerprint leaderFor(ParagraphFingerprint print) {
        for (int i = 0; i < BYTES; i++) {
            for (ParagraphFingerprint leader : leadersByByte.getOrDefault(key(print, i), List.of())) {
                if (leader.isLike(print)) {
                    return leader;
                }
            }
        }
        return print;
    }

    private Passing of(ParagraphFingerprint print) {
        return passages.getOrDefault(print, Passing.NOWHERE);
    }

    private static long key(ParagraphFingerprint print, int index) {
        return ((print.bits() >>> (index * Byte.SIZE)) & 0xFF) | ((long) index << Byte.SIZE);
    }

    private Repeat repeat(ParagraphFingerprint leader, List<ParagraphFingerprint> members) {
        Set<Place> places = new TreeSet<>(FirstPlaces.BY_FILE);
        Set<String> files = new HashSet<>();
        int stories = 0;
        boolean prompt = true;
        for (ParagraphFingerprint member : members) {
            Passing passing = of(member);
            stories += passing.stories();
            prompt &= passing.prompt();
            passing.places().list().forEach(p -> {
                if (files.add(p.file())) {
                    places.add(p);
                }
            });
        }
        return new Repeat(leader, stories, prompt, List.copyOf(places));
    }
}
