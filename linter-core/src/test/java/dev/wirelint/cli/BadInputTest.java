package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, a run ends with a message and the right status. */
class BadInputTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void anEmptyFile() throws IOException {
        refused(new byte[0], "is empty");
        refused("\r\n \t\n".getBytes(StandardCharsets.UTF_8), "is empty");
    }

    @Test
    void zeroBytes() throws IOException {
        refused("The council\0met.".getBytes(StandardCharsets.UTF_8), "binary");
    }

    @Test
    void latin1() throws IOException {
        Path story = Files.write(folder.resolve("story.txt"), "Port.\nThe café.".getBytes(StandardCharsets.ISO_8859_1));
        Shell shell = Shell.run("--fail-on", "warning", story.toString());
        assertThat(shell.status()).isZero();
        assertThat(shell.out()).contains("2:8  suggestion  input-encoding-guessed", "windows-1252", "The café.");
    }

    @Test
    void brokenUtf8() throws IOException {
        byte[] story = "Café.\nThe caf?.".getBytes(StandardCharsets.UTF_8);
        story[story.length - 2] = (byte) 0xE9;
        Shell shell = refused(story, "is not UTF-8");
        assertThat(shell.out()).contains("2:8  error", "     2 | The caf\n       |        ^\n");
    }

    @Test
    void aPicture() throws IOException {
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'}, "binary");
    }

    @Test
    void aHugeLine() throws IOException {
        byte[] line = new byte[20 << 20];
        Arrays.fill(line, (byte) 'a');
        refused(line, "larger than");
    }

    @Test
    void aLongLineThatIsStillAStory() throws IOException {
        Path story = folder.resolve("story.txt");
        Files.writeString(story, "The council met on Tuesday, he said. ".repeat(1 << 13));
        Shell shell = Shell.run("--fail-on", "never", story.toString());
        assertThat(shell.status()).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aFolderThatIsClosed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.writeString(folder.resolve("open.txt"), "The council met.");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "root reads everything");
            Shell shell = Shell.run(folder.toString());
            assertThat(shell.status()).isEqualTo(2);
            assertThat(shell.out()).contains("closed\n  error  input-unreadable  may not be read");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Shell refused(byte[] content, String reason) throws IOException {
        Path story = Files.write(folder.resolve("story.txt"), content);
        Shell shell = Shell.run(story.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out())
                .contains("story.txt\n", "error  input-unreadable  ", reason)
                .doesNotContain("Exception");
        assertThat(shell.err()).isEmpty();
        return shell;
    }
}
