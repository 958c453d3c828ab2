package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a run writes takes the place of a story it has read. */
class StoryPlacesTest {
    private static final String STORY = "The bridge opened on Monday , the mayor said.\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("desk/stories"));
        for (String name : new String[] {"a.txt", "b.txt", "index.html", "stories/1-lead.html"}) {
            Files.writeString(folder.resolve("desk").resolve(name), STORY);
        }
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("desk/a.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--output DIR/desk/a.txt DIR/desk",
                "--output DIR/desk/../desk/a.txt DIR/desk/a.txt",
                "--output DIR/link.txt DIR/desk/a.txt",
                "--output DIR/desk/a.txt DIR/link.txt",
                "--format json=DIR/desk/b.txt DIR/desk",
                "--format text --format sarif=DIR/desk/b.txt DIR/desk",
                "--format html=DIR/desk/ DIR/desk",
                "--format html=DIR/desk DIR/desk/stories",
                "baseline --baseline DIR/desk/a.txt DIR/desk",
            })
    void areLeftAlone(String command) throws IOException {
        Shell shell = run(command);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains(" cannot be written to ", "a story of this run")
                .hasLineCount(1);
        for (String name : new String[] {"a.txt", "b.txt", "index.html", "stories/1-lead.html"}) {
            assertThat(folder.resolve("desk").resolve(name)).hasContent(STORY);
        }
    }

    @Test
    void leaveRoomForReportsBesideThem() throws IOException {
        Files.writeString(folder.resolve("desk/report.json"), "{}");
        assertThat(run("--output DIR/desk/report.json --format json DIR/desk").status())
                .isEqualTo(1);
        assertThat(folder.resolve("desk/report.json")).content().contains("\"schema\" : 1");
        assertThat(run("--format html=DIR/desk/ DIR/desk/a.txt").status()).isEqualTo(1);
        assertThat(folder.resolve("desk/index.html")).content().contains("<html");
    }

    private Shell run(String command) {
        return Shell.run(command.replace("DIR", folder.toString()).split(" ", -1));
    }
}
