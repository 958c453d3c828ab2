package dev.wirelint.run.cache;

import dev.wirelint.finding.Finding;
import dev.wirelint.run.cache.RowJournal.Batch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The bytes in which a journal keeps rows that are done. */
final class RowBatchData {
    private RowBatchData() {}

    static byte[] of(Batch batch) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, quick))) {
            out.writeInt(batch.rows());
            out.writeInt(batch.found().size());
            for (Map.Entry<Integer, List<Finding>> row : new TreeMap<>(batch.found()).entrySet()) {
                out.writeInt(row.getKey());
                FindingsData.write(row.getValue(), out);
            }
            out.writeInt(batch.facts().size());
            for (byte[] one : batch.facts()) {
                out.writeInt(one.length);
                out.write(one);
            }
        } finally {
            quick.end();
        }
        return bytes.toByteArray();
    }

    static Batch read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)));
        int rows = in.readInt();
        Map<Integer, List<Finding>> found = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            found.put(in.readInt(), FindingsData.read(in));
        }
        List<byte[]> facts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            facts.add(in.readNBytes(in.readInt()));
        }
        return new Batch(rows, found, facts);
    }
}
