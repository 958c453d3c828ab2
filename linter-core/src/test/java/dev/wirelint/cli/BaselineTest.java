package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gate that is put up today asks only about what comes new. */
class BaselineTest {
    private static final String FAULT = "The mayor came , he said.\n\n";

    @TempDir
    private Path folder = Path.of("");

    private Path story = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        story = Files.writeString(folder.resolve("story.txt"), FAULT + FAULT);
        file = folder.resolve("known.json");
        assertThat(baseline()).isEqualTo(new Shell(0, "", file + " lets 2 findings stand\n"));
    }

    @Test
    void reopensNothingWhenAParagraphIsAdded() throws IOException {
        assertThat(check().status()).isZero();
        Files.writeString(story, "The council met on Monday.\n\n" + FAULT + "It was late.\n\n" + FAULT);
        assertThat(check()).isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void reportsAThirdEqualFaultBesideTwoKnownOnes() throws IOException {
        Files.writeString(story, FAULT + FAULT + FAULT);
        Shell shell = check();
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).contains("5:15  error").doesNotContain("1:15", "3:15");
    }

    @Test
    void saysWhatIsNoLongerThereAndTakesItOut() throws IOException {
        Files.writeString(story, FAULT);
        assertThat(Shell.run("--baseline", file.toString(), story.toString()).err())
                .contains("lets stand what is no longer there (1 of its entries)");
        assertThat(baseline("--prune").err()).isEqualTo(file + " lets 1 finding stand\n");
        Files.writeString(story, FAULT + FAULT);
        assertThat(baseline("--prune").err()).isEqualTo(file + " lets 1 finding stand\n");
        assertThat(check().status()).isEqualTo(1);
    }

    @Test
    void isSortedWithOneEntryALine() throws IOException {
        Files.writeString(story, "One , two.\n\nAll , none.\n\nTo , from.\n");
        baseline();
        List<String> lines = Files.readAllLines(file);
        List<String> entries = lines.subList(1, lines.size() - 2);
        assertThat(entries)
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> a.replace(",", "").compareTo(b.replace(",", "")));
    }

    @Test
    void mergesAsLinesWhereTwoBranchesChangeIt() throws Exception {
        baselineOf("b.txt", "d.txt", "f.txt");
        git("init", "-q");
        Files.writeString(folder.resolve(".gitattributes"), "known.json merge=union\n");
        commit("Put up the gate");
        git("branch", "other");
        baselineOf("b.txt", "d.txt", "f.txt", "g.txt");
        commit("Let one stand at the end");
        git("checkout", "-q", "other");
        baselineOf("a.txt", "d.txt", "f.txt", "h.txt");
        commit("Let others stand, and take one out");
        git("merge", "-q", "-m", "Merge", "-");
        List<String> paths = Files.readAllLines(file).stream()
                .filter(l -> l.contains("path"))
                .map(l -> l.replaceAll("(?s).*\"path\":\"(.).*", "$1"))
                .sorted()
                .toList();
        assertThat(paths).containsExactly("a", "d", "f", "g", "h");
        for (String path : paths) {
            Files.writeString(folder.resolve(path + ".txt"), FAULT);
        }
        Files.writeString(story, "The council met.\n");
        assertThat(Shell.run("-q", "--baseline", file.toString(), folder.toString()))
                .isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void countsOnceWhatAMergeHasKeptTwice() throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^(.*\"path\".*)$", "$1\n$1"));
        assertThat(check().status()).isZero();
        Files.writeString(story, FAULT + FAULT + FAULT);
        assertThat(check().status()).isEqualTo(1);
    }

    private void baselineOf(String... stories) throws IOException {
        for (String name : stories) {
            Files.writeString(folder.resolve(name), FAULT);
        }
        List<String> command = new ArrayList<>(List.of("baseline", "-q", "--baseline", file.toString()));
        for (String name : stories) {
            command.add(folder.resolve(name).toString());
        }
        assertThat(Shell.run(command.toArray(String[]::new)).status()).isZero();
        for (String name : stories) {
            Files.delete(folder.resolve(name));
        }
    }

    private void commit(String subject) throws IOException, InterruptedException {
        git("add", ".");
        git("commit", "-q", "-m", subject);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-C", folder.toString(), "-c", "user.name=Desk", "-c", "user.email=desk@example.org"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void isRefusedInOneLineWhereItIsBroken() throws IOException {
        for (String broken : List.of("", "[]", "{\"schema\": 7}", "{\"findings\": [{}]}", "{\"findings\": 7}", "\0")) {
            Files.writeString(file, broken);
            Shell shell = check();
            assertThat(shell.status()).as(broken).isEqualTo(2);
            assertThat(shell.err().lines().count()).as(broken).isEqualTo(1);
        }
        Files.writeString(file, "{\"schema\": 1, \"findings\": [\n<<<<<<< HEAD\nnull\n]}\n");
        assertThat(check().err())
                .isEqualTo("wirelint: " + file + ": holds an unresolved merge; keep the lines of both sides\n");
        Files.writeString(file, "\n");
        assertThat(check().err())
                .isEqualTo("wirelint: " + file + ": is empty; write it anew with 'wirelint baseline'\n");
        Files.delete(file);
        assertThat(check().err()).contains("there is no such baseline");
    }

    private Shell baseline(String... more) {
        return Shell.run(with(more, "baseline", "--baseline", file.toString(), story.toString()));
    }

    private Shell check() {
        return Shell.run("-q", "--baseline", file.toString(), story.toString());
    }

    private static String[] with(String[] more, String... first) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
