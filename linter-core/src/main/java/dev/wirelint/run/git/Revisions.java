package dev.wirelint.run.git;

import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** Finds the commit that a revision names. */
final class Revisions {
    private Revisions() {}

    /** The files of a commit. */
    static ObjectId files(Repository repository, WorkingTree tree, String revision) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId commit = revision.isBlank() ? null : repository.resolve(whole(revision, repository) + "^{commit}");
            if (commit == null) {
                throw unknown(revision, tree);
            }
            return walk.parseCommit(commit).getTree().copy();
        } catch (AmbiguousObjectException e) {
            throw new IOException("'" + revision + "' begins the names of several objects; write more of it", e);
        } catch (IncorrectObjectTypeException e) {
            throw new IOException("'" + revision + "' is no commit; name a commit, branch or tag", e);
        } catch (MissingObjectException | RevisionSyntaxException | StringIndexOutOfBoundsException e) {
            throw unknown(revision, tree);
        }
    }

    /** Git lets one leave out the branch one is on, and shorten words, where JGit does not. */
    private static String whole(String revision, Repository repository) throws IOException {
        String whole = revision.replace("@{u}", "@{upstream}");
        if (whole.equals("@") || whole.startsWith("@^") || whole.startsWith("@~")) {
            return "HEAD" + whole.substring(1);
        }
        return whole.startsWith("@{upstream}") ? repository.getBranch() + whole : whole;
    }

    private static IOException unknown(String revision, WorkingTree tree) {
        boolean shallow = Files.exists(tree.commonFolder().resolve("shallow"));
        return new IOException("it knows no revision '" + revision + "'; "
                + (shallow
                        ? "this clone is shallow, so fetch more history: git fetch --deepen=50, or git fetch --unshallow"
                        : "name a commit, branch or tag"));
    }
}
