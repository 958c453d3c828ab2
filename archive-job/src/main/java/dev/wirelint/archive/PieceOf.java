package dev.wirelint.archive;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the piece of work that a story is in by its name. */
final class PieceOf implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, TreeMap<Integer, Integer>> archives = new HashMap<>();
    private final Map<String, Integer> files = new HashMap<>();

    private PieceOf() {}

    static PieceOf of(List<Piece> pieces) {
        PieceOf all = new PieceOf();
        for (Piece piece : pieces) {
            if (piece.isOfFiles()) {
                piece.files().forEach(f -> all.files.put(f.name(), piece.number()));
            } else {
                all.archives.computeIfAbsent(piece.name(), n -> new TreeMap<>()).put(piece.rows() + 1, piece.number());
            }
        }
        return all;
    }

    int of(String story) {
        Integer file = files.get(story);
        if (file != null) {
            return file;
        }
        int parted = story.lastIndexOf('#');
        return archives.getOrDefault(story.substring(0, parted), new TreeMap<>())
                .floorEntry(Integer.parseInt(story.substring(parted + 1)))
                .getValue();
    }
}
