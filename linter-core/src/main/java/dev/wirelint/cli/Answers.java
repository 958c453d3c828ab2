package dev.wirelint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes, while wirelint is built, what the launcher answers without starting Java: the version and the help. */
final class Answers {
    private Answers() {}

    /**
     * Writes them.
     *
     * @param args the folder to write into, which is made where there is none
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder.resolve(Help.VERSION), Help.VERSION);
        write(folder.resolve(Help.HELP), Help.HELP);
        for (String command : Commands.names()) {
            write(folder.resolve(Help.HELP + "-" + command), Help.HELP, command);
        }
    }

    private static void write(Path file, String... asked) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, false, StandardCharsets.UTF_8)) {
            int status = Main.run(asked, InputStream.nullInputStream(), out, out);
            if (status != ExitStatus.CLEAN) {
                throw new IOException(String.join(" ", asked) + " ended with " + status);
            }
        }
        Files.write(file, said.toByteArray());
    }
}
