package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.report.formats.ReportFormat;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What could not be written to standard output is never passed over in silence. */
class LostOutputTest {
    private static final String FAULT = "The mayor came , he said.\n";
    private static final String LOST = "wirelint: standard output cannot be written\n";

    @TempDir
    private Path folder = Path.of("");

    private Path story = Path.of("");

    @BeforeEach
    void write() throws IOException {
        story = Files.writeString(folder.resolve("story.txt"), FAULT);
        Files.writeString(folder.resolve("names.csv"), "Oran,Orin,\n");
        Files.writeString(
                folder.resolve("story.labels.yml"), "- {rule: punctuation-space-before, line: 1, text: ' ,'}\n");
        Files.writeString(folder.resolve("moot-verb.md"), """
                ---
                summary: a verb is moot
                category: house-style
                severity: warning
                authority: the desk
                since: 0.1
                terms:
                  - use: discuss
                    not: [moot]
                ---
                ## Why

                Nobody moots.

                ## Flags

                ```wire
                They moot it on Monday.
                     ^^^^ discuss
                ```

                ## Allows

                ```wire
                They discuss it on Monday.
                ```
                """);
    }

    static Stream<String> commands() {
        return Stream.concat(
                Arrays.stream(ReportFormat.values()).map(f -> "check --format " + f.label() + " -q STORY"),
                Stream.of(
                        "STORY",
                        "-",
                        "fix STORY",
                        "fix -",
                        "fix -q -",
                        "fix --diff STORY",
                        "fix --check STORY",
                        "rules",
                        "rules --format json",
                        "rules check FOLDER",
                        "rules import FOLDER/names.csv",
                        "explain dateline-format",
                        "try FOLDER/moot-verb.md STORY",
                        "config",
                        "config --origin",
                        "config --schema",
                        "score FOLDER",
                        "score --format json FOLDER",
                        "--help",
                        "check --help",
                        "--version"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isToldOf(String command) {
        Shell shell = run(new FullDisk(true), command);
        assertThat(shell.err()).endsWith(LOST).doesNotContain("fault");
        assertThat(shell.status()).isEqualTo(2);
    }

    @Test
    void isToldOfWhereItShowsAtTheEnd() {
        assertThat(run(new FullDisk(false), "rules")).isEqualTo(new Shell(2, "", LOST));
    }

    @Test
    void aMendedStoryThatIsLostIsNotCountedAsMended() {
        assertThat(run(new FullDisk(true), "fix -")).isEqualTo(new Shell(2, "", LOST));
    }

    @Test
    void aRunThatPrintsNothingLosesNothing() {
        assertThat(run(new FullDisk(true), "check --format json --output FOLDER/out.json -q STORY"))
                .isEqualTo(new Shell(1, "", ""));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isToldOfByAProcessWhoseOutputIsFullOrClosed() throws Exception {
        for (String output : List.of("/dev/full", "&-")) {
            for (String command : List.of("--version", "fix -", "check --format sarif STORY")) {
                Process process = shell("exec \"$@\" >" + output, command);
                process.getOutputStream().write(FAULT.getBytes(StandardCharsets.UTF_8));
                process.getOutputStream().close();
                String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(err).as(command + " >" + output).isEqualTo(LOST);
                assertThat(process.waitFor()).as(command + " >" + output).isEqualTo(2);
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReaderMayLeaveEarly() throws Exception {
        Process process = shell("exec \"$@\"", "rules --format json");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).isNotNull();
        }
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    private Shell run(OutputStream out, String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                words(command),
                new ByteArrayInputStream(FAULT.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Shell(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private Process shell(String script, String command) throws IOException {
        List<String> all = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        all.addAll(Shell.command(words(command)));
        return new ProcessBuilder(all).start();
    }

    private String[] words(String command) {
        return command.replace("FOLDER", folder.toString())
                .replace("STORY", story.toString())
                .split(" ", -1);
    }

    /** Takes nothing: as soon as it is written to, or only when it must be sure of what it was given. */
    private static final class FullDisk extends OutputStream {
        private final boolean atOnce;
        private boolean given;

        FullDisk(boolean atOnce) {
            this.atOnce = atOnce;
        }

        @Override
        public void write(int b) throws IOException {
            given = true;
            if (atOnce) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void flush() throws IOException {
            if (given) {
                throw new IOException("No space left on device");
            }
        }
    }
}
