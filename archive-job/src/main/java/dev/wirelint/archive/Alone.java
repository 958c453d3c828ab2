package dev.wirelint.archive;

import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.finding.Finding;
import dev.wirelint.run.RowCheck;
import dev.wirelint.run.cache.FindingsData;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What the stories of a piece of work say each by itself, as it is kept on disk until all are compared. */
final class Alone {
    /** How it is kept. */
    static final StructType SCHEMA = new StructType()
            .add("number", "int")
            .add("stories", "int")
            .add("without_copy", "int")
            .add("broken", "int")
            .add("found", "binary")
            .add("facts", "binary");

    private Alone() {}

    /**
     * Checks the stories of a piece.
     *
     * @param watch told of each story, and whether it is broken
     */
    static Row of(Piece piece, JobOptions options, String above, Consumer<Boolean> watch) throws IOException {
        Map<Integer, List<Finding>> found = new TreeMap<>();
        List<byte[]> facts = new ArrayList<>();
        List<PieceRows.Story> stories = new PieceRows(options).of(piece);
        int withoutCopy = 0;
        int broken = 0;
        for (int i = 0; i < stories.size(); i++) {
            PieceRows.Story story = stories.get(i);
            RowCheck check = JobDesk.of(options).check(story.place(), Path.of(above));
            RowCheck.RowAlone alone = story.file().map(check::alone).orElseGet(() -> check.alone(story.row()));
            int number = i;
            alone.found().ifPresent(f -> found.put(number, f));
            alone.facts().ifPresent(facts::add);
            boolean isBroken = !alone.story().read() && !alone.story().isWithoutCopy();
            withoutCopy += alone.story().isWithoutCopy() ? 1 : 0;
            broken += isBroken ? 1 : 0;
            watch.accept(isBroken);
        }
        return RowFactory.create(
                piece.number(),
                stories.size(),
                withoutCopy,
                broken,
                FactBytes.of(found, Alone::writeFound),
                FactBytes.of(facts, Alone::writeFacts));
    }

    private static void writeFound(Map<Integer, List<Finding>> found, DataOutput out) throws IOException {
        out.writeInt(found.size());
        for (Map.Entry<Integer, List<Finding>> story : found.entrySet()) {
            out.writeInt(story.getKey());
            FindingsData.write(story.getValue(), out);
        }
    }

    /** What was found in the stories in which there was something, by their number in the piece, from 0. */
    static Map<Integer, List<Finding>> found(byte[] bytes) {
        return FactBytes.read(bytes, Alone::readFound);
    }

    private static Map<Integer, List<Finding>> readFound(DataInput in) throws IOException {
        Map<Integer, List<Finding>> found = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            found.put(in.readInt(), FindingsData.read(in));
        }
        return found;
    }

    private static void writeFacts(List<byte[]> facts, DataOutput out) throws IOException {
        out.writeInt(facts.size());
        for (byte[] one : facts) {
            out.writeInt(one.length);
            out.write(one);
        }
    }

    /** The facts of the stories, each in bytes. */
    static List<byte[]> facts(byte[] bytes) {
        return FactBytes.read(bytes, Alone::readFacts);
    }

    private static List<byte[]> readFacts(DataInput in) throws IOException {
        List<byte[]> facts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            byte[] one = new byte[in.readInt()];
            in.readFully(one);
            facts.add(one);
        }
        return facts;
    }
}
