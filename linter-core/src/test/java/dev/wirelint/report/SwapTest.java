package dev.wirelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A report is the old one or the new one, whatever happens while it is written. */
class SwapTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theOldOneStaysUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        Swap.write(file, out -> {
            out.write("half of the new one");
            out.flush();
            assertThat(file).hasContent("old");
        });
        assertThat(file).hasContent("half of the new one");
        assertThatThrownBy(() -> Swap.write(file, out -> {
                    out.write("new");
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThatThrownBy(() -> Swap.write(file, out -> {
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        assertThat(file).hasContent("half of the new one");
        assertThat(folder).isDirectoryContaining("glob:**/report.json");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsLinksAndPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), file);
        Swap.write(link, out -> out.write("new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
        Swap.write(Path.of("/dev/null"), out -> out.write("new"));
        assertThat(Path.of("/dev/null")).exists().matches(p -> !Files.isRegularFile(p));
    }

    @Test
    void clearsWhatKilledRunsLeftAndNothingElse() throws IOException {
        Path old = Files.writeString(folder.resolve(".wirelint-1.tmp"), "cut");
        Path now = Files.writeString(folder.resolve(".wirelint-2.tmp"), "being written");
        Path other = Files.writeString(folder.resolve(".wirelint-notes.txt"), "an editor's");
        FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        Files.setLastModifiedTime(old, yesterday);
        Files.setLastModifiedTime(other, yesterday);
        Swap.clear(folder);
        assertThat(old).doesNotExist();
        assertThat(now).exists();
        assertThat(other).exists();
    }
}
