package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    Path folder;

    @Test
    void writesADamagedStoryAndChecksIt() throws IOException {
        Shell shell = Shell.run("demo", folder.toString());
        assertThat(shell.status()).isZero();
        assertThat(folder.resolve("wirelint-demo.txt")).isRegularFile();
        assertThat(shell.out())
                .contains(
                        "boilerplate-signup-prompt",
                        "sentence-truncated",
                        "date-impossible",
                        "punctuation-space-before",
                        "quote-unbalanced",
                        "name-spelling-variant",
                        "place-name-variant",
                        "boilerplate-read-more",
                        "5 errors, 4 warnings");
        assertThat(shell.err()).contains("is written", "wirelint fix ");
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Path story = Files.writeString(folder.resolve("wirelint-demo.txt"), "A story of one’s own.\n");
        Shell shell = Shell.run("demo", folder.toString());
        assertThat(shell.status()).isZero();
        assertThat(shell.err()).contains("is there already");
        assertThat(story).hasContent("A story of one’s own.\n");
    }

    @Test
    void saysWhereItCannotWrite() {
        Shell shell = Shell.run("demo", folder.resolve("none").toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).contains("cannot be written; name a folder").hasLineCount(1);
    }
}
