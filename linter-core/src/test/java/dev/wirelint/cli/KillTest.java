package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes leaves every story old or new, whole, and a cache that serves. */
class KillTest {
    private static final int KILLS = Integer.getInteger("wirelint.kills", System.getenv("CI") == null ? 12 : 50);
    private static final int STORIES = 60;
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
                int later = random.nextInt(20);
                kills.add(CompletableFuture.runAsync(() -> attempt.killInTheMiddle(later)));
            }
            kills.forEach(CompletableFuture::join);
            for (Attempt attempt : attempts) {
                attempt.hold();
            }
        }
        assertThat(cutShort).as("runs that were cut short").isGreaterThan(KILLS / 2);
    }

    private Attempt fixing(int number) throws IOException {
        Path stories = stories(number);
        Process process = start("fix", ONE_RULE, stories.toString());
        return new Attempt(process, () -> isNew(stories, 0), () -> {
            long changed = 0;
            for (int i = 0; i < STORIES; i++) {
                String text = Files.readString(stories.resolve(i + ".txt"));
                assertThat(text).isIn(before(i), after(i));
                changed += text.equals(after(i)) ? 1 : 0;
            }
            cutShort += changed < STORIES ? 1 : 0;
            assertThat(Shell.run(ONE_RULE, "--format", "json", stories.toString())
                            .out())
                    .contains("\"articles\" : " + STORIES);
            for (Path leftover : leftovers(stories)) {
                Files.setLastModifiedTime(leftover, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
            }
            assertThat(Shell.run("fix", "-q", ONE_RULE, stories.toString()).status())
                    .isZero();
            assertThat(leftovers(stories)).isEmpty();
            for (int i = 0; i < STORIES; i++) {
                assertThat(stories.resolve(i + ".txt")).hasContent(after(i));
            }
        });
    }

    private Attempt checking(int number) throws IOException {
        Path stories = stories(number);
        Path cache = folder.resolve("cache" + number);
        Process process = start(ONE_RULE, "--cache-dir", cache.toString(), "--format", "json", stories.toString());
        return new Attempt(process, () -> entries(cache) > 0, () -> {
            cutShort += entries(cache) < STORIES ? 1 : 0;
            for (int i = 0; i < STORIES; i++) {
                assertThat(stories.resolve(i + ".txt")).hasContent(before(i));
            }
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
            assertThat(entries(cache)).isEqualTo(STORIES);
        });
    }

    private interface Check {
        void run() throws IOException;
    }

    private record Attempt(Process process, BooleanSupplier begun, Check check) {
        void killInTheMiddle(int millisecondsLater) {
            Instant limit = Instant.now().plus(LONGEST_WAIT);
            try {
                while (!begun.getAsBoolean()
                        && process.isAlive()
                        && Instant.now().isBefore(limit)) {
                    Thread.sleep(1);
                }
                assertThat(begun.getAsBoolean())
                        .as("the run has begun to write")
                        .isTrue();
                Thread.sleep(millisecondsLater);
                process.destroyForcibly().waitFor();
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts this test", e);
            }
        }

        void hold() throws IOException {
            check.run();
        }
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
        try (Stream<Path> files = Files.list(stories)) {
            return files.filter(f -> !f.toString().endsWith(".txt")).toList();
        }
    }

    private static String before(int number) {
        return "The mayor of ward " + number + " came , he said.\n";
    }

    private static String after(int number) {
        return before(number).replace(" ,", ",");
    }

    private static boolean isNew(Path stories, int number) {
        try {
            return Files.readString(stories.resolve(number + ".txt")).equals(after(number));
        } catch (IOException e) {
            return false;
        }
    }

    private static long entries(Path cache) {
        if (!Files.isDirectory(cache)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(f -> f.toString().endsWith(".findings")).count();
        } catch (IOException | RuntimeException e) {
            return 0;
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
