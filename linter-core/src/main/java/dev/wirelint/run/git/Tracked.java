package dev.wirelint.run.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Repository;

/** What stands in the index of a working tree. An index of a kind that cannot be read here knows no file. */
final class Tracked {
    private final Optional<DirCache> index;

    private Tracked(Optional<DirCache> index) {
        this.index = index;
    }

    static Tracked of(Repository repository) {
        try {
            return new Tracked(Optional.of(repository.readDirCache()));
        } catch (IOException e) {
            return new Tracked(Optional.empty());
        }
    }

    boolean holds(String path) {
        return index.filter(i -> i.findEntry(path) >= 0).isPresent();
    }
}
