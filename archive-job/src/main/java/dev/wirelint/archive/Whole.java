package dev.wirelint.archive;

import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.RowCheck;
import dev.wirelint.run.cache.FindingsData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stories of a piece of work as they are to be reported, when all have been compared. */
final class Whole {
    private Whole() {}

    /**
     * The stories that have something to be told of, and the first of each archive.
     *
     * @param found what was found in them each by itself, in bytes
     * @param together what all say of them together
     */
    static List<StoryRecord> of(
            Piece piece, JobOptions options, String above, byte[] found, Iterable<Comparison.SaidTogether> together)
            throws IOException {
        Map<Integer, List<Finding>> alone = Alone.found(found);
        Map<String, List<Comparison.SaidTogether>> said = new HashMap<>();
        together.forEach(
                one -> said.computeIfAbsent(one.story(), s -> new ArrayList<>()).add(one));
        List<StoryRecord> records = new ArrayList<>();
        List<PieceRows.Story> stories = new PieceRows(options).of(piece);
        for (int i = 0; i < stories.size(); i++) {
            PieceRows.Story story = stories.get(i);
            RowCheck check = JobDesk.of(options).check(story.place(), Path.of(above));
            List<Comparison.SaidTogether> mine =
                    said.getOrDefault(story.row().source().name(), new ArrayList<>());
            mine.sort(Comparison.SaidTogether::compare);
            List<Finding> others = mine.stream()
                    .flatMap(s -> FactBytes.read(s.findings(), FindingsData::read).stream())
                    .toList();
            CheckedStory whole = check.whole(story.row(), Optional.ofNullable(alone.get(i)), others);
            boolean kept = piece.isOfFiles()
                    || (piece.rows() == 0 && i == 0)
                    || !whole.findings().isEmpty()
                    || !whole.suppressed().isEmpty();
            if (kept && !whole.isWithoutCopy()) {
                records.add(StoryRecord.of(((long) piece.number() << Integer.SIZE) + i, whole));
            }
        }
        return records;
    }
}
