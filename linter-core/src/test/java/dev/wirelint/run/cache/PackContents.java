package dev.wirelint.run.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** What a cache holds, for tests that look into it from outside; each entry is held to its checksum. */
public final class PackContents {
    private PackContents() {}

    /** The file that holds all. */
    public static Path file(Path cache) {
        return cache.resolve(PackFolder.PACK);
    }

    /** How many stories it knows, each in as many versions as it was seen in. */
    public static int stories(Path cache) throws IOException {
        if (!Files.exists(file(cache))) {
            return 0;
        }
        Pack pack = Pack.open(file(cache));
        return (int) IntStream.range(0, pack.count())
                .mapToObj(pack::row)
                .filter(EntryKind::isStory)
                .peek(row -> read(pack, row))
                .map(IndexRow::key)
                .distinct()
                .count();
    }

    private static void read(Pack pack, IndexRow row) {
        try {
            pack.bytes(row);
        } catch (IOException e) {
            throw new IllegalStateException("an entry is not whole", e);
        }
    }
}
