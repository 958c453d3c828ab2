package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.text.Escaped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No copy and no file name reaches for a terminal, a log or a page: what could stands there as an escape. */
@DisabledOnOs(OS.WINDOWS)
class HostileNamesTest {
    private static final String NAME = "a\u001b[31m\u202eb\nc.txt";
    private static final String SHOWN = "a\\x1b[31m\\u202eb\\nc.txt";
    private static final String COPY = "The \u009b2Jmayor\u2066 came\u0007 , he said.\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"text", "github", "gitlab", "junit", "checkstyle"})
    void areShownAsEscapesInReports(String format) throws IOException {
        Files.writeString(folder.resolve(NAME), COPY);
        Shell shell = Shell.run("--no-cache", "--quiet", "--format=" + format, folder.toString());
        assertThat(shell.status()).isEqualTo(1);
        assertThat(harmless(shell.out())).as(Escaped.lines(shell.out())).isTrue();
        String escape = format.equals("gitlab") ? SHOWN.replace("\\", "\\\\") : SHOWN;
        assertThat(shell.out()).contains(escape.replace(",", "%2C"));
    }

    @Test
    void areShownAsEscapesByTheCommands() throws IOException {
        Path story = Files.writeString(folder.resolve(NAME), "The mayor came , he said.\n");
        Shell verbose = Shell.run("--no-cache", "--no-config", "--verbose", folder.toString());
        assertThat(harmless(verbose.out() + verbose.err())).isTrue();
        Shell diff = Shell.run("fix", "--diff", story.toString());
        assertThat(diff.out()).contains("+++ \"b" + folder + "/a\\033[31m\\342\\200\\256b\\012c.txt\"\n");
        assertThat(harmless(diff.out())).isTrue();
        Shell fix = Shell.run("fix", folder.toString());
        assertThat(fix.out()).isEqualTo(folder + "/" + SHOWN + ": 1 fix\n");
        Path empty = Files.createDirectory(folder.resolve("no\nstory\u001b"));
        assertThat(Shell.run(empty.toString()).err())
                .startsWith("wirelint: no stories in " + folder + "/no\\nstory\\x1b;");
        assertThat(Shell.run(folder.resolve("no\rsuch").toString()).out()).contains("/no\\rsuch\n");
        Shell fixing = Shell.run("fix", folder.resolve("no\rsuch").toString());
        assertThat(fixing.err()).contains("/no\\rsuch: there is no such file");
    }

    @Test
    void aBackslashIsALetterOfAName() throws IOException {
        Files.writeString(folder.resolve("a\\b.txt"), "The mayor came , he said.\n");
        Files.createDirectory(folder.resolve("a"));
        Files.writeString(folder.resolve("a/b.txt"), "The mayor came, he said.\n");
        assertThat(Shell.run("--no-cache", folder.toString()).out()).startsWith(folder + "/a\\b.txt\n");
        assertThat(Shell.run("fix", "--diff", folder.toString()).out())
                .startsWith("--- \"a" + folder + "/a\\\\b.txt\"\n");
        String known = "--baseline=" + folder.resolve("known.json");
        assertThat(Shell.run("baseline", known, folder.toString()).status()).isZero();
        Files.writeString(folder.resolve("a/b.txt"), "The mayor came , he said.\n");
        assertThat(Shell.run("--no-cache", known, folder.toString()).out()).startsWith(folder + "/a/b.txt\n");
    }

    private static boolean harmless(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || Escaped.isHarmless(c));
    }
}
