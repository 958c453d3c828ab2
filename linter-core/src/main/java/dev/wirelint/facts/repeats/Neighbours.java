package dev.wirelint.facts.repeats;

import dev.wirelint.text.FirstPlaces;
import dev.wirelint.text.Place;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings together passages that are nearly alike: each joins the first it is like of those that are commoner. What
 * stands in one story only may lead as well, since furniture that names a day or a writer is nowhere quite the same.
 */
final class Neighbours {
    /** A group that is larger is counted, and so many of its places are shown. */
    static final int MOST_PLACES = 1000;

    private Neighbours() {}

    static List<Repeat> among(Map<ParagraphFingerprint, Passing> passages) {
        Leaders leaders = new Leaders();
        Map<ParagraphFingerprint, Gathering> groups = new HashMap<>();
        Iterator<RankedPrint> inOrder = passages.entrySet().stream()
                .map(p -> new RankedPrint(p.getValue().stories(), p.getKey()))
                .sorted()
                .iterator();
        while (inOrder.hasNext()) {
            RankedPrint next = inOrder.next();
            groups.computeIfAbsent(leaders.joined(next), Gathering::new)
                    .add(passages.getOrDefault(next.print(), Passing.NOWHERE));
        }
        return groups.values().stream()
                .map(Gathering::repeat)
                .sorted((one, other) -> FirstPlaces.BY_FILE.compare(
                        one.places().get(0), other.places().get(0)))
                .toList();
    }

    /** Takes in the passages that are like one, in their order. */
    static final class Gathering {
        private final ParagraphFingerprint leader;
        private final TreeMap<String, Place> places = new TreeMap<>();
        private int stories;
        private boolean prompt = true;

        Gathering(ParagraphFingerprint leader) {
            this.leader = leader;
        }

        void add(Passing passing) {
            stories += passing.stories();
            prompt &= passing.prompt();
            for (Place place : passing.places().list()) {
                places.putIfAbsent(place.file(), place);
                if (places.size() > MOST_PLACES) {
                    places.pollLastEntry();
                }
            }
        }

        int stories() {
            return stories;
        }

        Repeat repeat() {
            return new Repeat(leader, stories, prompt, List.copyOf(places.values()));
        }
    }
}
