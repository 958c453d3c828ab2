package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder in which git is run as its users run it. */
record GitFolder(Path path) {
    void init(String... options) {
        List<String> init = new ArrayList<>(List.of("init", "-q", "-b", "main"));
        init.addAll(List.of(options));
        git(init.toArray(String[]::new));
    }

    void commit(String subject) {
        git("add", ".");
        git("commit", "-q", "-m", subject);
    }

    void git(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=Desk",
                "-c",
                "user.email=desk@example.org",
                "-c",
                "protocol.file.allow=always"));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command)
                    .directory(path.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(git.waitFor()).as(said).isZero();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
