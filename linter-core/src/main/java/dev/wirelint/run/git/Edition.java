package dev.wirelint.run.git;

import dev.wirelint.text.ShownPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The stories of a working tree as they were at a revision. No program of the checkout, nor git itself, is started. */
public final class Edition implements AutoCloseable {
    private static final int LARGEST = 1 << 30;

    private final Path top;
    private final Repository repository;
    private final ObjectId files;
    private final IgnoreFiles ignored = new IgnoreFiles();
    private final Map<Path, Optional<Edition>> inner = new HashMap<>();
    private Optional<Tracked> tracked = Optional.empty();

    private Edition(WorkingTree tree, Repository repository, ObjectId files) throws IOException {
        this.top = tree.top().toRealPath();
        this.repository = repository;
        this.files = files;
    }

    /** What was at the place of a file. */
    public sealed interface Before {}

    /** Nothing: all of the file is new. */
    public record Nothing() implements Before {}

    /** The same bytes, or a file that is no part of the tree: nothing of it is new. */
    public record Same() implements Before {}

    /** Other bytes. */
    public static final class OtherBytes implements Before {
        private final byte[] bytes;

        private OtherBytes(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * Opens the working tree around a folder.
     *
     * @param revision a commit, a branch, a tag or what else git calls one by
     * @throws IOException where that cannot be read; the message is one line that says what to do
     */
    public static Edition at(String revision, Path folder) throws IOException {
        return of(
                Environment.named(folder)
                        .or(() -> WorkingTree.around(folder))
                        .orElseThrow(() -> new IOException("no working tree of git holds " + folder
                                + "; check stories in one, or leave out --since")),
                revision);
    }

    private static Edition of(WorkingTree tree, String revision) throws IOException {
        Repository repository = Repositories.open(tree);
        try {
            return new Edition(tree, repository, Revisions.files(repository, tree, revision));
        } catch (IOException e) {
            repository.close();
            throw e;
        }
    }

    /** What was at the place of a file, by its real path. */
    public Before before(Path file) throws IOException {
        if (!file.startsWith(top)) {
            return new Same();
        }
        Optional<Path> nested = nested(file);
        if (nested.isPresent()) {
            Optional<Edition> other = inner(nested.get());
            return other.isPresent() ? other.get().before(file) : new Nothing();
        }
        String path = path(file);
        try (TreeWalk walk = TreeWalk.forPath(repository, path, files)) {
            if (walk == null || walk.getFileMode(0).getObjectType() != Constants.OBJ_BLOB) {
                return isOfTree(file, path) ? new Nothing() : new Same();
            }
            return compared(file, path, walk.getObjectId(0));
        } catch (MissingObjectException e) {
            throw notFetched(path);
        }
    }

    private Before compared(Path file, String path, ObjectId blob) throws IOException {
        byte[] now = Files.readAllBytes(file);
        try (ObjectInserter.Formatter names = new ObjectInserter.Formatter();
                ObjectReader reader = repository.newObjectReader()) {
            return names.idFor(Constants.OBJ_BLOB, now).equals(blob)
                    ? new Same()
                    : new OtherBytes(reader.open(blob, Constants.OBJ_BLOB).getCachedBytes(LARGEST));
        } catch (MissingObjectException e) {
            throw notFetched(path);
        } catch (LargeObjectException e) {
            throw new IOException(path + " is too large to be compared; check all of it", e);
        }
    }

    private static IOException notFetched(String path) {
        return new IOException("this clone does not hold what " + path
                + " was; fetch it with 'git fetch --refetch --no-filter', or check all of it");
    }

    /** What git knows, or would offer to add. */
    private boolean isOfTree(Path file, String path) {
        if (tracked.isEmpty()) {
            tracked = Optional.of(Tracked.of(repository));
        }
        return tracked.get().holds(path) || !ignored.ignoredByGit(file, top);
    }

    /** The top of the innermost other working tree that a file lies in, such as a submodule's. */
    private Optional<Path> nested(Path file) {
        Path found = null;
        for (Path at = file.getParent(); at != null && !at.equals(top); at = at.getParent()) {
            if (WorkingTree.at(at).isPresent()) {
                found = at;
            }
        }
        return Optional.ofNullable(found);
    }

    /** A submodule's files at the commit that the revision names for it. */
    private Optional<Edition> inner(Path other) throws IOException {
        Optional<Edition> known = inner.get(other);
        if (known == null) {
            known = open(other);
            inner.put(other, known);
        }
        return known;
    }

    private Optional<Edition> open(Path other) throws IOException {
        Optional<WorkingTree> submodule = WorkingTree.at(other);
        try (TreeWalk walk = TreeWalk.forPath(repository, path(other), files)) {
            return walk == null || submodule.isEmpty() || !walk.getFileMode(0).equals(FileMode.GITLINK)
                    ? Optional.empty()
                    : Optional.of(of(submodule.get(), walk.getObjectId(0).name()));
        }
    }

    private String path(Path file) {
        return ShownPath.slashed(top.relativize(file));
    }

    @Override
    public void close() {
        repository.close();
        inner.values().forEach(e -> e.ifPresent(Edition::close));
    }
}
