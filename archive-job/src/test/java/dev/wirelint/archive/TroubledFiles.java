package dev.wirelint.archive;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;

/** Files of this machine, of which the archive cannot be opened by the first try of each second task. */
public final class TroubledFiles extends LocalFileSystem {
    @Override
    public FSDataInputStream open(Path file, int buffer) throws IOException {
        TaskContext task = TaskContext.get();
        if (task != null
                && task.attemptNumber() == 0
                && task.partitionId() % 2 == 1
                && file.getName().endsWith(".jsonl")) {
            throw new IOException("a disk that failed on purpose");
        }
        return super.open(file, buffer);
    }
}
