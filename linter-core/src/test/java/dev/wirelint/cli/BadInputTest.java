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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(shell.out()).contains("2:8  suggestion  ", "  input-encoding-guessed", "windows-1252", "The café.");
    }

    @Test
    void brokenUtf8() throws IOException {
        byte[] story = "Café.\nThe caf?.".getBytes(StandardCharsets.UTF_8);
        story[story.length - 2] = (byte) 0xE9;
        Shell shell = refused(story, "is in two charsets, one of them UTF-8: the byte 0xE9 here");
        assertThat(shell.out()).contains("2:8  error", "     2 | The caf\n       |        ^\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MÜLLER\nCafé?", "Café?\nMÜLLER", "\1a0\2Café?\nMÜLLER\3\4"})
    void twoCharsets(String story) throws IOException {
        byte[] mixed = story.getBytes(StandardCharsets.UTF_8);
        mixed[new String(mixed, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFC;
        refused(mixed, "is in two charsets");
    }

    @Test
    void wireCodesInLatin1() throws IOException {
        byte[] story = "\1a0417\r\n\2\tMr. Müller left at noon.\r\n\3WF\4".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("a.tst"), story);
        Shell shell = Shell.run("--fail-on", "warning", file.toString());
        assertThat(shell.status()).isZero();
        assertThat(shell.out()).contains("input-encoding-guessed");
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.4\n1 0 obj\n', a PDF document",
        "'{\\rtf1\\ansi The ferry left.}', a Rich Text document",
        "'%!PS-Adobe-3.0\n', a PostScript document",
        "'PK\3\4\24 a.txt', an archive or an office document"
    })
    void documentsOfOtherPrograms(String content, String kind) throws IOException {
        refused(content.getBytes(StandardCharsets.ISO_8859_1), "is " + kind + ", not text; save it as text first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "json"})
    void accentsHeapedUponOneLetter(String format) throws IOException {
        String heap = "The ferry le" + "\u0301".repeat(50_000) + "ft.";
        String story = switch (format) {
            case "html" -> "<p>" + heap.replace("\u0301", "&#769;") + "</p>";
            case "json" -> "{\"body_text\": \"" + heap.replace("\u0301", "\\u0301") + "\"}";
            default -> heap;
        };
        Path file = Files.writeString(folder.resolve("story." + format), story);
        Shell shell = Shell.run(file.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).contains("heaps more than 100 accents upon one letter here");
    }

    @Test
    void jsonThatIsNestedTooDeep() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ninjs"), "[".repeat(100_000));
        Shell shell = Shell.run(file.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out())
                .contains("1:202  error  has values nested more than 200 deep", "  input-unreadable\n")
                .doesNotContain("StreamReadConstraints");
    }

    @Test
    void aLinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere"));
        Shell shell = Shell.run(folder.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).contains("gone.txt\n", "there is no such file, or the link leads to none");
    }

    @Test
    void aPipeInAFolderAndFoldersInALoop() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("story.txt"), "The ferry left , she said.\n");
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.createSymbolicLink(in.resolve("up"), folder);
        Files.createSymbolicLink(in.resolve("self"), Path.of("self"));
        assertThat(new ProcessBuilder("mkfifo", in.resolve("pipe.md").toString())
                        .start()
                        .waitFor())
                .isZero();
        Shell shell = Shell.run("--no-config", "--no-cache", folder.toString());
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).contains("1 story: 1 error");
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
            assertThat(shell.out()).contains("closed\n  error  may not be read", "  input-unreadable\n");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Shell refused(byte[] content, String reason) throws IOException {
        Path story = Files.write(folder.resolve("story.txt"), content);
        Shell shell = Shell.run(story.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out())
                .contains("story.txt\n", "error  ", reason, "  input-unreadable")
                .doesNotContain("Exception");
        assertThat(shell.err()).isEmpty();
        return shell;
    }
}
