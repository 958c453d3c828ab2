package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimingTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysWhereTheTimeWentAndChangesNothingElse() throws IOException {
        String story = Files.writeString(folder.resolve("a.txt"), "The mayor came , he said.\n")
                .toString();
        Shell plain = Shell.run("-q", "--no-cache", "--rule", "punctuation-space-before", story);
        Shell timed = Shell.run("-q", "--no-cache", "--rule", "punctuation-space-before", "--timing", story);
        assertThat(timed.out()).isEqualTo(plain.out());
        assertThat(timed.status()).isEqualTo(plain.status());
        assertThat(timed.err().lines())
                .anyMatch(l -> l.matches(" +\\d+\\.\\d  making rules ready"))
                .anyMatch(l -> l.matches(" +\\d+\\.\\d  punctuation-space-before"));
        assertThat(plain.err()).isEmpty();
    }
}
