package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that mends and is ended from outside says how far it came. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end there")
class InterruptionTest {
    private static final int STORIES = 400;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysHowManyStoriesAreMended() throws Exception {
        Path stories = Files.createDirectory(folder.resolve("stories"));
        for (int i = 0; i < STORIES; i++) {
            Files.writeString(stories.resolve(i + ".txt"), before(i));
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Shell.command("fix", "--jobs=1", "--rule=punctuation-space-before", stories.toString()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        Instant limit = Instant.now().plus(Duration.ofMinutes(5));
        while (mended(stories) == 0 && process.isAlive() && Instant.now().isBefore(limit)) {
            Thread.sleep(1);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(128 + 15);
        long mended = mended(stories);
        assertThat(mended).isBetween(1L, STORIES - 1L);
        assertThat(err).content().isEqualTo("wirelint: interrupted; " + told(mended) + " mended\n");
        assertThat(Files.readAllLines(out)).hasSize((int) mended).allMatch(l -> l.endsWith(".txt: 1 fix"));
    }

    private static String told(long mended) {
        return mended == 1 ? "1 story was" : mended + " stories were";
    }

    private static String before(int number) {
        return "The mayor of ward " + number + " came , he said.\n";
    }

    private static long mended(Path stories) throws IOException {
        long mended = 0;
        for (int i = 0; i < STORIES; i++) {
            mended += Files.readString(stories.resolve(i + ".txt")).equals(before(i)) ? 0 : 1;
        }
        return mended;
    }
}
