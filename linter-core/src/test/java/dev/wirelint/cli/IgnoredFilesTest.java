package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git ignores is not read, what {@code .wirelintignore} names neither, and a file that is named always is. */
class IgnoredFilesTest {
    private static final String FAULT = "The mayor came , he said.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void leavesOutWhatGitLeavesOut() throws Exception {
        new GitFolder(folder).init();
        write(".gitignore", """
                \uFEFFbuild/
                /*.txt
                !/keep.txt
                docs/**/draft.txt
                a/**/b.txt
                **/tmp
                foo/*
                !foo/keep.txt
                bar/
                !bar/keep.txt
                \\#note.txt
                \\!loud.txt
                n[0-9].md
                trailing\\\s
                *.OLD.txt
                """);
        write("sub/.gitignore", "!top.txt\nlocal.txt\r\n/only-here.txt\n");
        write(".git/info/exclude", "excluded.txt\n");
        for (String name : List.of(
                "top.txt",
                "keep.txt",
                "build/x.txt",
                "sub/build/x.txt",
                "sub/top.txt",
                "sub/local.txt",
                "sub/deep/local.txt",
                "sub/only-here.txt",
                "sub/deep/only-here.txt",
                "docs/draft.txt",
                "docs/x/y/draft.txt",
                "x/docs/draft.txt",
                "a/b.txt",
                "a/c/d/b.txt",
                "tmp/x.txt",
                "sub/tmp/x.txt",
                "foo/keep.txt",
                "foo/gone.txt",
                "bar/keep.txt",
                "sub/#note.txt",
                "sub/!loud.txt",
                "n5.md",
                "nx.md",
                "sub/excluded.txt",
                "sub/x.old.txt",
                "sub/x.OLD.txt",
                "build.txt/story.md",
                "sub/deep/story.md")) {
            write(name, FAULT);
        }
        assertThat(checked(folder)).containsExactlyInAnyOrderElementsOf(byGit());
        assertThat(checked(folder.resolve("sub")))
                .containsExactlyInAnyOrderElementsOf(
                        byGit().stream().filter(n -> n.startsWith("sub/")).toList());
    }

    @Test
    void leavesOutWhatIsIgnoredInALinkedWorkingTree() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        GitFolder git = new GitFolder(first);
        git.init();
        Files.writeString(first.resolve("a.txt"), FAULT);
        git.commit("First edition");
        git.git("worktree", "add", "-q", "../second");
        write("first/.git/info/exclude", "gone.txt\n");
        write("second/gone.txt", FAULT);
        assertThat(checked(folder.resolve("second"))).containsExactly("second/a.txt");
    }

    @Test
    void readsIgnoreFilesWithoutGitFromTheFolderDown() throws IOException {
        write(".gitignore", "above.txt\n");
        write("desk/.gitignore", "build/\n");
        write("desk/above.txt", FAULT);
        write("desk/build/x.txt", FAULT);
        write("desk/sub/.gitignore", "*.md\n");
        write("desk/sub/x.md", FAULT);
        write("desk/sub/x.txt", FAULT);
        assertThat(checked(folder.resolve("desk"))).containsExactly("desk/above.txt", "desk/sub/x.txt");
        assertThat(checked(folder)).containsExactly("desk/sub/x.txt");
    }

    @Test
    void takesTheWordOfWirelintignoreBeforeThatOfGit() throws IOException {
        write(".wirelintignore", "archive/\n!wanted.txt\n");
        write("desk/.gitignore", "wanted.txt\nother.txt\n");
        write("desk/wanted.txt", FAULT);
        write("desk/other.txt", FAULT);
        write("desk/archive/x.txt", FAULT);
        assertThat(checked(folder.resolve("desk"))).containsExactly("desk/wanted.txt");
    }

    @Test
    void leavesAFolderOfAnotherRepositoryToItsOwnRules() throws Exception {
        new GitFolder(folder).init();
        write(".gitignore", "notes.txt\n");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        new GitFolder(inner).init();
        write("inner/.gitignore", "draft.txt\n");
        write("inner/notes.txt", FAULT);
        write("inner/draft.txt", FAULT);
        write("notes.txt", FAULT);
        assertThat(checked(folder)).containsExactly("inner/notes.txt");
    }

    @Test
    void takesWhatIsNamedAndWithNoIgnoreAll() throws IOException {
        write(".gitignore", "build/\ngone.txt\n");
        write("gone.txt", FAULT);
        write("build/x.txt", FAULT);
        write("build/.gitignore", "y.txt\n");
        write("build/y.txt", FAULT);
        assertThat(checked(folder)).isEmpty();
        assertThat(checked(folder.resolve("gone.txt"))).containsExactly("gone.txt");
        assertThat(checked(folder.resolve("build"))).containsExactly("build/x.txt");
        assertThat(checked("--no-ignore", folder)).containsExactly("build/x.txt", "build/y.txt", "gone.txt");
    }

    @Test
    void isTheSameForFixAndBaseline() throws IOException {
        write(".gitignore", "build/\n");
        write("build/x.txt", FAULT);
        write("a.txt", FAULT);
        Path baseline = folder.resolve("baseline.json");
        Shell.run("baseline", "--baseline", baseline.toString(), folder.toString());
        assertThat(Files.readString(baseline)).contains("a.txt").doesNotContain("x.txt");
        Shell.run("fix", folder.toString());
        assertThat(Files.readString(folder.resolve("build/x.txt"))).isEqualTo(FAULT);
        assertThat(Files.readString(folder.resolve("a.txt"))).isNotEqualTo(FAULT);
        Shell.run("fix", "--no-ignore", folder.toString());
        assertThat(Files.readString(folder.resolve("build/x.txt"))).isNotEqualTo(FAULT);
    }

    private List<String> checked(Path path) {
        return checked("-q", path);
    }

    private List<String> checked(String option, Path path) {
        Shell shell = Shell.run("-q", "--no-cache", "--no-config", "--format=rdjsonl", option, path.toString());
        String start = "\"path\":\"" + folder + "/";
        return shell.out()
                .lines()
                .map(l -> l.substring(l.indexOf(start) + start.length()))
                .map(l -> l.substring(0, l.indexOf('"')))
                .distinct()
                .toList();
    }

    /** The stories that git would offer to add. */
    private List<String> byGit() throws IOException {
        Process git = new ProcessBuilder("git", "ls-files", "--others", "--exclude-standard", "-z")
                .directory(folder.toFile())
                .start();
        List<String> names = new ArrayList<>();
        try (InputStream out = git.getInputStream()) {
            String all = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            Stream.of(all.split("\0")).filter(n -> !n.contains(".gitignore")).forEach(names::add);
        }
        return names;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
