package dev.wirelint.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks a story of wirelint's own as a user would, new and from the cache, so that Java sees which classes a check
 * needs. Java writes the archive as this ends.
 */
final class Rehearsal {
    private static final String STORY = "rehearsal.txt";

    private Rehearsal() {}

    public static void main(String[] args) {
        String[] check = {"check", "--no-config", "--cache-dir", "kept", STORY};
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(check, new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
        Main.main(check);
    }

    /** Lays the story out where a rehearsal will be. */
    static void prepare(Path folder) throws IOException {
        try (InputStream story = Rehearsal.class.getResourceAsStream("rehearsal.story")) {
            if (story == null) {
                throw new IOException("no story to rehearse with");
            }
            Files.copy(story, folder.resolve(STORY));
        }
    }
}
