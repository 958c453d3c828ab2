package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveSweepTest {
    @TempDir
    Path folder;

    @Test
    void takesAwayWhatNobodyWillUse() throws IOException {
        Path jar = Files.writeString(folder.resolve("lock"), "");
        Path used = archive("used", jar, Duration.ofDays(3));
        Path old = archive("old", jar, Duration.ofDays(61));
        Path gone = archive("gone", folder.resolve("no such.jar"), Duration.ofHours(1));
        Path garbled = archive("garbled", jar, Duration.ofHours(1));
        Files.write(garbled.resolveSibling("garbled.key"), new byte[] {(byte) 0xff});
        Path keyless = Files.writeString(folder.resolve("keyless"), "archive");
        Path abandoned = work("work-1", Duration.ofHours(2));
        Path working = work("work-2", Duration.ofMinutes(2));
        new ArchiveSweep(folder).run();
        assertThat(used).exists();
        assertThat(used.resolveSibling("used.key")).exists();
        assertThat(working).exists();
        assertThat(jar).exists();
        for (Path swept : new Path[] {old, old.resolveSibling("old.key"), gone, garbled, keyless, abandoned}) {
            assertThat(swept).doesNotExist();
        }
    }

    @Test
    void keepsAFew() throws IOException {
        Path jar = Files.writeString(folder.resolve("lock"), "");
        for (int i = 0; i < 10; i++) {
            archive("a" + i, jar, Duration.ofHours(i));
        }
        new ArchiveSweep(folder).run();
        assertThat(folder.resolve("a7")).exists();
        assertThat(folder.resolve("a8")).doesNotExist();
    }

    private Path archive(String name, Path jar, Duration age) throws IOException {
        Path key = Files.writeString(folder.resolve(name + ".key"), "7\nsome Java\n0 0 " + jar);
        Files.setLastModifiedTime(key, ago(age));
        return Files.writeString(folder.resolve(name), "archive");
    }

    private Path work(String name, Duration age) throws IOException {
        Path work = Files.createDirectories(folder.resolve(name).resolve("kept"));
        Files.writeString(work.resolve("file"), "");
        Files.setLastModifiedTime(folder.resolve(name), ago(age));
        return folder.resolve(name);
    }

    private static FileTime ago(Duration age) {
        return FileTime.from(Instant.now().minus(age));
    }
}
