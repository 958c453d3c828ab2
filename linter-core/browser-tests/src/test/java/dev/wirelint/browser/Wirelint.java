package dev.wirelint.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line as it was built, run as a person runs it. */
final class Wirelint {
    private static final Path LAYOUT = Path.of(System.getProperty("wirelint.layout", "../target/wirelint"));

    private Wirelint() {}

    /** Runs a command in a folder and gives back what it said; the exit status is 0 or 1, or the test fails. */
    static String run(Path folder, String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile("wirelint", ".txt");
        Process process =
                command(folder, arguments).redirectOutput(said.toFile()).start();
        int status = process.waitFor();
        String words = Files.readString(said);
        Files.delete(said);
        if (status > 1) {
            throw new IllegalStateException("exit status " + status + ": " + words);
        }
        return words;
    }

    /** Starts a command that goes on until it is stopped. */
    static Process start(Path folder, String... arguments) throws IOException {
        return command(folder, arguments).start();
    }

    private static ProcessBuilder command(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-cp",
                LAYOUT.toAbsolutePath().normalize().resolve("lib") + "/*",
                "dev.wirelint.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    }
}
