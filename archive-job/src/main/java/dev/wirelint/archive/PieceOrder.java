package dev.wirelint.archive;

import org.apache.spark.Partitioner;

/** Sends pieces that follow each other to one place, so that what is written keeps their order. */
final class PieceOrder extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int places;
    private final int pieces;

    PieceOrder(int places, int pieces) {
        this.places = places;
        this.pieces = pieces;
    }

    @Override
    public int numPartitions() {
        return places;
    }

    @Override
    public int getPartition(Object key) {
        return (int) ((int) key * (long) places / pieces);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PieceOrder order && order.places == places && order.pieces == pieces;
    }

    @Override
    public int hashCode() {
        return 31 * places + pieces;
    }
}
