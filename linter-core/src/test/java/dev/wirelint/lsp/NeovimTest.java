package dev.wirelint.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neovim, as Debian has it, opens a story, shows what is found, mends it and sees that it is mended. */
class NeovimTest {
    private static final String CURE = "no nvim here; on Debian: apt-get install neovim";
    private static final String DRIVER = "neovim.lua";
    private static final String STORY = """
            Ferry company sold

            MARLHAVEN, Norland, May 4 (Wirefield) - \uD83D\uDEA2 The company was sold on Monday , Helga Orsted said.

            Sign up now for FREE to read more.
            """;

    @Test
    void showsAndMends(@TempDir Path folder) throws IOException, InterruptedException {
        Path story = folder.resolve("ferry.txt");
        Files.writeString(story, STORY);
        Path driver = folder.resolve(DRIVER);
        try (InputStream in = NeovimTest.class.getResourceAsStream(DRIVER)) {
            Files.write(driver, Objects.requireNonNull(in).readAllBytes());
        }
        ProcessBuilder neovim =
                new ProcessBuilder(neovim(), "--headless", "--clean", "-n", "-u", driver.toString(), story.toString());
        neovim.directory(folder.toFile()).redirectErrorStream(true);
        neovim.environment().put("HOME", folder.toString());
        neovim.environment()
                .put(
                        "WIRELINT_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        neovim.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        neovim.redirectOutput(folder.resolve("out").toFile());
        Process process = neovim.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String out =
                Files.readString(folder.resolve("out"), StandardCharsets.UTF_8).replace("\r", "");
        assertThat(out.lines())
                .containsSubsequence(
                        "3:74-76 punctuation-space-before",
                        "5:1-35 boilerplate-signup-prompt",
                        "action Mend the spacing around \",\"",
                        "3| MARLHAVEN, Norland, May 4 (Wirefield) - \uD83D\uDEA2 The company was sold on Monday, Helga Orsted said.",
                        "left boilerplate-signup-prompt",
                        "exit 0");
        assertThat(process.exitValue()).isZero();
    }

    /** Where there is none the test is left out, and fails where CI says that it must run. */
    @SuppressWarnings("SystemOut")
    private static String neovim() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "nvim"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseGet(() -> {
                    if (Boolean.parseBoolean(System.getenv("CI"))) {
                        fail("the test of the language server must run in CI: " + CURE);
                    }
                    System.out.println("[WARNING] The language server is not tried with Neovim: " + CURE);
                    return abort(CURE);
                });
    }
}
