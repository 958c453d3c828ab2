package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.text.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A check that goes on shows what has changed, and the sum of all. */
@Timeout(120)
class WatchedCheckTest {
    private static final String SLIP = "The mayor of the town came , he said.\n";
    private static final String CLEAN = "The mayor of the town came, he said.\n";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Thread run = new Thread(this::check, "watched");

    private void check() {
        String[] args = {"check", "--watch", "--no-config", "--rule=punctuation-space-before", folder.toString()};
        PrintStream screen = new PrintStream(out, false, StandardCharsets.UTF_8);
        Main.run(args, InputStream.nullInputStream(), screen, screen);
    }

    @AfterEach
    void end() throws InterruptedException {
        run.interrupt();
        run.join();
    }

    /** What is shown up to the next sum, which ends with these words. */
    private String shown(int seen, String sum) throws InterruptedException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(40));
        String text = "";
        while (!text.contains(sum) && Instant.now().isBefore(limit)) {
            Thread.sleep(10);
            text = out.toString(StandardCharsets.UTF_8).substring(seen);
        }
        assertThat(text).contains(sum);
        return text;
    }

    @Test
    void showsWhatChangedAndTheSumOfAll() throws Exception {
        Path flood = Files.writeString(folder.resolve("flood.txt"), SLIP);
        Files.writeString(folder.resolve("fire.txt"), CLEAN);
        run.start();
        assertThat(shown(0, "2 stories: 1 error")).contains("flood.txt");

        int seen = out.size();
        Path draft = Files.writeString(folder.resolve("draft.tmp"), SLIP);
        Files.move(draft, folder.resolve("fire.txt"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(shown(seen, "2 stories: 2 errors")).contains("fire.txt").doesNotContain("flood.txt");

        seen = out.size();
        Files.move(flood, folder.resolve("river.txt"));
        assertThat(shown(seen, "2 stories: 2 errors"))
                .contains("flood.txt is gone", "river.txt")
                .doesNotContain("fire.txt");

        seen = out.size();
        Files.delete(folder.resolve("river.txt"));
        assertThat(shown(seen, "1 story: 1 error")).contains("river.txt is gone");
    }

    @Test
    void namesWhatHasGoneWithItsFolder() throws Exception {
        Path weather = Files.createDirectory(folder.resolve("weather"));
        Files.writeString(weather.resolve("flood.txt"), SLIP);
        run.start();
        shown(0, "1 story: 1 error");

        int seen = out.size();
        Files.move(weather, folder.resolve("storms"));
        assertThat(shown(seen, "1 story: 1 error")).contains("weather/flood.txt is gone", "storms/flood.txt");
    }

    @Test
    void waitsForAFolderThatHasGone() throws Exception {
        Path named = Files.createDirectory(folder.resolve("desk"));
        Files.writeString(named.resolve("flood.txt"), SLIP);
        folder = named;
        run.start();
        shown(0, "1 story: 1 error");

        int seen = out.size();
        Path aside = named.resolveSibling("aside");
        Files.move(named, aside);
        assertThat(shown(seen, "desk is gone"))
                .contains("desk/flood.txt is gone")
                .doesNotContain("error", "unreadable");

        seen = out.size();
        Files.move(aside, named);
        assertThat(shown(seen, "1 story: 1 error")).contains("flood.txt");

        seen = out.size();
        Files.writeString(named.resolve("fire.txt"), SLIP);
        assertThat(shown(seen, "2 stories: 2 errors")).contains("fire.txt");
    }

    /** Whoever presses Enter again before the editor is there has it opened once. */
    @Test
    void opensAPlaceOnceForManyKeys() throws Exception {
        Path opened = folder.resolve("opened");
        Path editor = Files.writeString(folder.resolve("editor.sh"), "#!/bin/sh\nsleep 1\necho x >>" + opened + "\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        PrintStream screen = new PrintStream(out, false, StandardCharsets.UTF_8);
        InputStream keys = new ByteArrayInputStream("\n\n\n".getBytes(StandardCharsets.UTF_8));
        OpenedPlace place = new OpenedPlace(Console.of(keys, screen, screen), Map.of("EDITOR", editor.toString()));
        place.next(Optional.of(new OpenedPlace.Spot(folder.resolve("flood.txt"), new Position(0, 1, 1))));
        place.listen();
        Instant limit = Instant.now().plus(Duration.ofSeconds(40));
        while (!Files.exists(opened) && Instant.now().isBefore(limit)) {
            Thread.sleep(10);
        }
        Thread.sleep(1500);
        assertThat(Files.readAllLines(opened)).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeWatched() {
        assertThat(Shell.run("--watch", "-").err()).contains("standard input cannot be watched");
        assertThat(Shell.run("--watch", "--format=json", "x.txt").err()).contains("leave out --format");
        assertThat(Shell.run("--watch", "--timing", "x.txt").status()).isEqualTo(ExitStatus.NOT_AS_ASKED);
    }
}
