package dev.wirelint.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Checks a story of wirelint's own as a user would, by itself and in a folder with others, new and from the cache, so
 * that Java sees which classes a check needs. Java writes the archive as this ends.
 */
final class Rehearsal {
    private static final String STORY = "rehearsal.txt";
    private static final String FOLDER = "stories";
    private static final int ROUNDS = 8;

    private Rehearsal() {}

    public static void main(String[] args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (String place : List.of(STORY, FOLDER, FOLDER)) {
            Main.run(check(place), new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
        }
        Main.main(new String[] {"--no-config", "--cache-dir", "kept", STORY});
    }

    private static String[] check(String place) {
        return new String[] {"check", "--no-config", "--jobs", "2", "--cache-dir", "kept", place};
    }

    /** Lays the stories out where a rehearsal will be, as if nobody had written to them lately. */
    static void prepare(Path folder) throws IOException {
        Path others = Files.createDirectories(folder.resolve(FOLDER));
        for (Path story : List.of(folder.resolve(STORY), others.resolve("a.txt"), others.resolve("b.txt"))) {
            try (InputStream written = story()) {
                Files.copy(written, story);
            }
            Files.setLastModifiedTime(story, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
    }

    static InputStream story() throws IOException {
        InputStream written = Rehearsal.class.getResourceAsStream("rehearsal.story");
        if (written == null) {
            throw new IOException("no story to rehearse with");
        }
        return written;
    }

    /** Checks the story so often that the first caller of a desk waits no longer than the others. */
    static void ofDesk() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS; round++) {
            try (InputStream written = story()) {
                Main.run(new String[] {"check", "--no-config", "--no-cache", "-"}, written, nowhere, nowhere);
            } catch (IOException e) {
                return;
            }
        }
    }
}
