package dev.wirelint.run.cache;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What files looked like to whoever opened them, as a number, until somebody writes to them. Safe for use by many
 * threads.
 */
public final class SeenFiles {
    /** Nothing is remembered. */
    public static final SeenFiles NONE = new SeenFiles(Optional.empty(), "");

    private final Optional<PackFolder> folder;
    private final long before;

    /** @param build what tells this program, and the folder it works in, from others */
    SeenFiles(Optional<PackFolder> folder, String build) {
        this.folder = folder;
        this.before = Asked.number(build, 1);
    }

    /**
     * What a file looks like.
     *
     * @param stamp the file as it is
     * @param look opens it, where nobody has since it was written
     */
    public int look(Path file, FileStamp stamp, ToIntFunction<Path> look) {
        if (folder.isEmpty()) {
            return look.applyAsInt(file);
        }
        CacheKey key =
                new CacheKey(Asked.number(file.toString(), before), stamp.size(), stamp.modified(), stamp.file());
        int known = folder.get().look(key);
        if (known >= 0) {
            return known;
        }
        int seen = look.applyAsInt(file);
        if (!stamp.ifSure(System.currentTimeMillis()).equals(FileStamp.UNKNOWN)) {
            folder.get().keep(EntryKind.look(seen), key, 0, FileStamp.UNKNOWN, new byte[0]);
        }
        return seen;
    }
}
