package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed lines are known in every kind of working tree that git makes. */
class SinceRepositoriesTest {
    private static final String FAULT = "The mayor came , he said.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path desk = Path.of("");
    private GitFolder git = new GitFolder(Path.of(""));

    @BeforeEach
    void commit() throws IOException {
        desk = Files.createDirectory(folder.resolve("desk"));
        git = new GitFolder(desk);
        Files.writeString(desk.resolve("a.txt"), FAULT);
        git.init();
        git.commit("First edition");
        git.git("tag", "first");
        git.git("tag", "-a", "-m", "Signed off", "noted");
        Files.writeString(desk.resolve("a.txt"), FAULT + "\nThe clerk came , too.\n");
        git.commit("Second edition");
    }

    @Test
    void takesWhateverGitCallsACommitBy() {
        git.git("pack-refs", "--all");
        git.git("gc", "-q");
        for (String revision : List.of("first", "noted", "HEAD~1", "main~1", "HEAD^", "refs/tags/first", "main@{1}")) {
            assertThat(since(revision, desk).out())
                    .as(revision)
                    .contains("3:15")
                    .doesNotContain("1:15");
        }
        for (String revision : List.of("main", "HEAD", "@")) {
            assertThat(since(revision, desk)).as(revision).isEqualTo(new Shell(0, "", ""));
        }
    }

    @Test
    void knowsAClonesRemoteBranches() throws IOException {
        git.git("clone", "-q", desk.toString(), "../clone");
        Path clone = folder.resolve("clone");
        Files.writeString(clone.resolve("a.txt"), FAULT);
        assertThat(since("origin/main", clone)).isEqualTo(new Shell(0, "", ""));
        assertThat(since("@{u}~1", clone)).isEqualTo(new Shell(0, "", ""));
        Files.writeString(clone.resolve("a.txt"), "The clerk came , he said.\n");
        assertThat(since("origin/main", clone).out()).contains("1:15");
    }

    @Test
    void saysHowToDeepenAShallowClone() {
        git.git("clone", "-q", "--depth=1", "file://" + desk, "../shallow");
        Shell shell = since("HEAD~1", folder.resolve("shallow"));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).contains("git fetch --deepen=50", "--unshallow").hasLineCount(1);
        assertThat(since("HEAD", folder.resolve("shallow")).status()).isZero();
    }

    @Test
    void knowsALinkedWorkingTree() throws IOException {
        git.git("worktree", "add", "-q", "-b", "other", "../other", "first");
        Path other = folder.resolve("other");
        assertThat(since("HEAD", other)).isEqualTo(new Shell(0, "", ""));
        assertThat(since("main", other)).isEqualTo(new Shell(0, "", ""));
        Files.writeString(other.resolve("b.txt"), FAULT);
        assertThat(since("HEAD", other).out()).contains("b.txt").doesNotContain("a.txt");
    }

    @Test
    void knowsASubmoduleFromWithinAndFromWithout() throws IOException {
        Path paper = Files.createDirectory(folder.resolve("paper"));
        GitFolder outer = new GitFolder(paper);
        outer.init();
        outer.git("submodule", "--quiet", "add", desk.toString(), "desk");
        outer.commit("Desk taken in");
        Path inner = paper.resolve("desk");
        assertThat(since("HEAD", paper)).isEqualTo(new Shell(0, "", ""));
        Files.writeString(inner.resolve("a.txt"), FAULT + "\nThe clerk came , too.\n\nAnd he left , they said.\n");
        assertThat(since("HEAD", paper).out()).contains("5:12").doesNotContain("1:15");
        assertThat(since("HEAD~1", inner).out()).contains("3:15", "5:12").doesNotContain("1:15");
    }

    @Test
    void takesALineForTheSameHoweverItEnds() throws IOException {
        Files.writeString(desk.resolve("a.txt"), (FAULT + "\nThe clerk came , too.\n").replace("\n", "\r\n"));
        assertThat(since("HEAD", desk)).isEqualTo(new Shell(0, "", ""));
        Files.writeString(desk.resolve("wide.txt"), FAULT, StandardCharsets.UTF_16);
        git.commit("Wide");
        Files.writeString(desk.resolve("wide.txt"), FAULT + "\nShe left , too.\n", StandardCharsets.UTF_16);
        assertThat(since("HEAD", desk).out()).contains("3:9").doesNotContain("1:15");
    }

    @Test
    void showsNothingOfWhatGitIgnoresUnlessItIsTracked() throws IOException {
        Files.writeString(desk.resolve(".gitignore"), "*.md\n");
        Files.writeString(desk.resolve("old.md"), FAULT);
        git.git("add", "-f", ".gitignore", "old.md");
        Files.writeString(desk.resolve("gone.md"), FAULT);
        Shell shell = Shell.run("-q", "--no-cache", "--no-ignore", "--since=HEAD", desk.toString());
        assertThat(shell.out()).contains("old.md").doesNotContain("gone.md");
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Files.writeString(plain.resolve("a.txt"), FAULT);
        assertThat(since("HEAD", plain).err())
                .contains("no working tree of git holds")
                .hasLineCount(1);
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), FAULT);
        GitFolder sha256 = new GitFolder(other);
        sha256.init("--object-format=sha256");
        sha256.commit("First edition");
        Shell shell = since("HEAD", other);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).contains("names its objects by sha256").hasLineCount(1);
    }

    @Test
    void saysOfABrokenRepositoryThatItIs() throws IOException {
        for (String broken :
                List.of("HEAD", "index", "packed-refs", "refs/heads/main", "config", "shallow", "commondir")) {
            Path file = desk.resolve(".git").resolve(broken);
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            Files.writeString(file, "\0\u00ff[= garbage\n\n");
            Shell shell = since("HEAD~1", desk);
            assertThat(shell.status()).as(broken + shell).isIn(0, 1, 2);
            assertThat(shell.err().lines().count()).as(broken + shell).isLessThanOrEqualTo(1);
            Files.write(file, before);
            if (before.length == 0) {
                Files.delete(file);
            }
        }
        assertThat(since("HEAD~1", desk).status()).isEqualTo(1);
    }

    private static Shell since(String revision, Path path) {
        return Shell.run("-q", "--no-cache", "--since=" + revision, path.toString());
    }
}
