package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.run.cache.PackContents;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it writes leaves every story old or new, whole, and a cache that serves. What it would
 * leave is looked at all the while it runs, over and over: each look is worth a kill. A few are killed indeed, at
 * chance moments, for what comes afterwards.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("wirelint.kills", 6);
    private static final int STORIES = 96;
    private static final int AT_ONCE = 2;

    /** What is written is the same as with all rules, and is come to in half the time. */
    private static final String ONE_RULE = "--rule=punctuation-space-before";

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(8);
    private int cutShort;

    @Test
    void leavesEveryStoryWholeAndTheCacheUsable() throws Exception {
        for (int kill = 0; kill < KILLS; kill += AT_ONCE) {
            List<Attempt> attempts = new ArrayList<>();
            for (int i = kill; i < Math.min(KILLS, kill + AT_ONCE); i++) {
                attempts.add(i % 2 == 0 ? fixing(i) : checking(i));
            }
            List<CompletableFuture<Void>> kills = new ArrayList<>();
            for (Attempt attempt : attempts) {
                int writes = STORIES / 8 + random.nextInt(STORIES / 3);
                kills.add(CompletableFuture.runAsync(() -> attempt.killAfter(writes)));
            }
            kills.forEach(CompletableFuture::join);
            for (Attempt attempt : attempts) {
                attempt.hold();
            }
        }
        assertThat(cutShort).as("runs that were cut short").isGreaterThanOrEqualTo(KILLS / 3);
    }

    private Attempt fixing(int number) throws IOException {
        Path stories = stories(number);
        Process process = start("fix", ONE_RULE, stories.toString());
        return new Attempt(process, () -> wholeAndNew(stories), () -> {
            cutShort += wholeAndNew(stories) < STORIES ? 1 : 0;
            assertThat(Shell.run(ONE_RULE, "--format", "json", stories.toString())
                            .out())
                    .contains("\"articles\" : " + STORIES);
            for (Path leftover : leftovers(stories)) {
                Files.setLastModifiedTime(leftover, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
            }
            assertThat(Shell.run("fix", "-q", ONE_RULE, stories.toString()).status())
                    .isZero();
            assertThat(leftovers(stories)).isEmpty();
            assertThat(wholeAndNew(stories)).isEqualTo(STORIES);
        });
    }

    private Attempt checking(int number) throws IOException {
        Path stories = stories(number);
        Path cache = folder.resolve("cache" + number);
        Process process = start(ONE_RULE, "--cache-dir", cache.toString(), "--format", "json", stories.toString());
        return new Attempt(process, () -> PackContents.stories(cache), () -> {
            cutShort += PackContents.stories(cache) < STORIES ? 1 : 0;
            assertThat(wholeAndNew(stories)).isZero();
            Shell anew = Shell.run("-q", ONE_RULE, "--no-cache", "--format", "json", stories.toString());
            for (int i = 0; i < 2; i++) {
                assertThat(Shell.run(
                                "-q",
                                ONE_RULE,
                                "--cache-dir",
                                cache.toString(),
                                "--format",
                                "json",
                                stories.toString()))
                        .isEqualTo(anew);
            }
            assertThat(PackContents.stories(cache)).isEqualTo(STORIES);
        });
    }

    private interface Check {
        void run() throws IOException;
    }

    /** Looks at all there is and says how much of it has been written. */
    private interface Look {
        int written() throws IOException;
    }

    private record Attempt(Process process, Look look, Check check) {
        void killAfter(int writes) {
            Instant limit = Instant.now().plus(LONGEST_WAIT);
            try {
                int written = look.written();
                while (written < writes && process.isAlive() && Instant.now().isBefore(limit)) {
                    if (written == 0) {
                        Thread.sleep(1);
                    }
                    written = look.written();
                }
                assertThat(written).as("what the run has written").isPositive();
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts this test", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                process.destroyForcibly().onExit().join();
            }
        }

        void hold() throws IOException {
            check.run();
        }
    }

    /** How many stories are new; none may be anything but old or new. */
    private static int wholeAndNew(Path stories) throws IOException {
        int changed = 0;
        for (int i = 0; i < STORIES; i++) {
            String text = Files.readString(stories.resolve(i + ".txt"));
            if (text.equals(after(i))) {
                changed++;
            } else {
                assertThat(text).as("story %d", i).isEqualTo(before(i));
            }
        }
        return changed;
    }

    private Path stories(int number) throws IOException {
        Path stories = Files.createDirectory(folder.resolve("stories" + number));
        for (int i = 0; i < STORIES; i++) {
            Files.writeString(stories.resolve(i + ".txt"), before(i));
        }
        return stories;
    }

    /** What a run that was killed between writing and renaming has left. */
    private static List<Path> leftovers(Path stories) throws IOException {
        return listed(stories).stream()
                .filter(f -> !f.toString().endsWith(".txt"))
                .toList();
    }

    private static String before(int number) {
        return "The mayor of ward " + number + " came , he said.\n";
    }

    private static String after(int number) {
        return before(number).replace(" ,", ",");
    }

    private static List<Path> listed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = Shell.command(arguments);
        File nowhere = folder.resolve("out").toFile();
        return new ProcessBuilder(command)
                .redirectOutput(nowhere)
                .redirectError(nowhere)
                .start();
    }
}
