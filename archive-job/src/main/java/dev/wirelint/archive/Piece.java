package dev.wirelint.archive;

import java.io.Serializable;
import java.util.List;

/**
 * One piece of work: some rows of an archive that follow each other, or some stories in files.
 *
 * @param number which of the pieces it is, in the order of the report
 * @param address where Spark finds the archive; empty where the stories are in files
 * @param name the archive as people know it
 * @param as the format of its rows; empty where its name says so
 * @param offset where in the archive it begins, in bytes
 * @param length how many bytes it has
 * @param rows how many rows are before it
 * @param start where it begins in characters: offset, line and column
 * @param opening the first row of the archive, by which the others are read
 * @param files the stories in files
 */
record Piece(
        int number,
        String address,
        String name,
        String as,
        long offset,
        long length,
        int rows,
        List<Integer> start,
        String opening,
        List<StoryPlace> files)
        implements Serializable {
    Piece {
        start = List.copyOf(start);
        files = List.copyOf(files);
    }

    /** A story in a file: where Spark finds it, and its name. */
    record StoryPlace(String address, String name) implements Serializable {}

    boolean isOfFiles() {
        return address.isEmpty();
    }
}
