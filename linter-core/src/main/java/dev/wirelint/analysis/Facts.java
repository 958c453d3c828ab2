package dev.wirelint.analysis;

import dev.wirelint.analysis.names.NameFacts;

/**
 * What other stories need to know of one, or of many taken together. Facts merge in any order into the same value, so
 * the stories can be checked on one thread or on many.
 */
public record Facts(NameFacts names) {
    public static Facts of(Copy copy) {
        return new Facts(NameFacts.of(copy.article(), copy.names()));
    }

    /** Takes in the facts of story after story, in any order and from any thread. */
    public static final class Collector {
        private final NameFacts.Collector names = new NameFacts.Collector();

        public synchronized void add(Facts facts) {
            names.add(facts.names);
        }

        /** The facts of all stories so far. */
        public synchronized Facts merged() {
            return new Facts(names.merged());
        }
    }
}
