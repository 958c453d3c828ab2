package dev.wirelint.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class StoryWriterTest {
    private static final String BEFORE = "The bridge opened , the mayor said.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path story = Path.of("");

    @BeforeEach
    void write() throws IOException {
        story = Files.writeString(folder.resolve("story.txt"), BEFORE);
    }

    @Test
    void keepsPermissionsAndWhatProgramsHaveNoted() throws IOException {
        UserDefinedFileAttributeView notes = Files.getFileAttributeView(story, UserDefinedFileAttributeView.class);
        boolean noted = note(notes, "desk", "city");
        Files.setPosixFilePermissions(story, PosixFilePermissions.fromString("rw-rw-r-x"));
        replace(story, "The bridge opened, the mayor said.\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(story)))
                .isEqualTo("rw-rw-r-x");
        assumeTrue(noted, "this file system keeps no notes");
        UserDefinedFileAttributeView kept = Files.getFileAttributeView(story, UserDefinedFileAttributeView.class);
        assertThat(kept.list()).contains("desk");
        ByteBuffer value = ByteBuffer.allocate(kept.size("desk"));
        kept.read("desk", value);
        assertThat(new String(value.array(), UTF_8)).isEqualTo("city");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Short.\n",
                "A text that is longer than it was, by far, as a mended one may be now and then.\n"
            })
    void mendsUnderAllNames(String after) throws IOException {
        Path other = Files.createLink(folder.resolve("front-page.txt"), story);
        Object key = Files.getAttribute(story, "unix:ino");
        replace(story, after);
        assertThat(story).hasContent(after);
        assertThat(other).hasContent(after);
        assertThat(Files.getAttribute(story, "unix:ino")).isEqualTo(key);
        assertThat(names()).containsExactlyInAnyOrder("story.txt", "front-page.txt");
        // What has been mended under another name is not refused as changed.
        replace(other, after);
        assertThat(story).hasContent(after);
    }

    @Test
    void mendsWhereNoOtherFileCanBeMade() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            replace(story, "Mended.\n");
            assertThat(story).hasContent("Mended.\n");
            assertThat(names()).containsExactly("story.txt");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void refusesWhatMayNotBeWritten() throws IOException {
        Files.setPosixFilePermissions(story, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(story), "this user may write everything");
        assertThatThrownBy(() -> replace(story, "Mended.\n"))
                .hasMessage("may not be written; check the file's permissions");
        assertThat(story).hasContent(BEFORE);
    }

    @Test
    void refusesAFileThatWasChangedOrTakenAway() throws IOException {
        Files.writeString(story, "The editor was here.\n");
        assertThatThrownBy(() -> replace(story, "Mended.\n")).hasMessageStartingWith("was changed while");
        assertThat(story).hasContent("The editor was here.\n");
        Files.delete(story);
        assertThatThrownBy(() -> replace(story, "Mended.\n")).hasMessageStartingWith("is no longer there");
        assertThat(names()).isEmpty();
    }

    /**
     * A process that was killed while it wrote over a file leaves the old text beside it, and the next run must not
     * pass it over.
     */
    @Test
    void refusesAFileWhoseOldTextStandsBesideIt() throws IOException {
        Path old = Files.writeString(folder.resolve(".story.txt.wirelint-old"), BEFORE);
        assertThatThrownBy(() -> replace(story, "Mended.\n"))
                .hasMessageContaining("its text from before is in " + old.toRealPath());
        assertThat(List.of(story, old)).allSatisfy(file -> assertThat(file).hasContent(BEFORE));
    }

    @Test
    void saysInWordsWhatTheSystemSays() {
        assertThat(Unwritten.of(new FileSystemException("story.txt", null, "Operation not permitted")))
                .hasMessageStartingWith("may not be written by you");
        assertThat(Unwritten.of(new AccessDeniedException("story.txt")))
                .hasMessageStartingWith("may not be written by you");
        assertThat(Unwritten.of(new IOException("No space left on device")))
                .hasMessage("cannot be written (No space left on device); it is as it was");
    }

    private static void replace(Path file, String after) throws IOException {
        StoryWriter.replace(file, BEFORE.getBytes(UTF_8), after.getBytes(UTF_8));
    }

    private static boolean note(UserDefinedFileAttributeView notes, String name, String value) {
        try {
            return notes.write(name, UTF_8.encode(value)) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
