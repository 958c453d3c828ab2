package dev.wirelint.archive;

import org.apache.spark.Partitioner;

/** Sends what is of one group to one place. */
final class ByGroups extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int places;

    ByGroups(int places) {
        this.places = places;
    }

    @Override
    public int numPartitions() {
        return places;
    }

    @Override
    public int getPartition(Object key) {
        int hash = key instanceof FactKey fact ? fact.groupHash() : key.hashCode();
        return Math.floorMod(hash ^ (hash >>> 16), places);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByGroups groups && groups.places == places;
    }

    @Override
    public int hashCode() {
        return places;
    }
}
