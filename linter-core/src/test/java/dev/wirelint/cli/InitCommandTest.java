package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsTheStyleTheCopyIsWrittenInAndSaysWhy() throws IOException {
        for (int i = 0; i < 6; i++) {
            Files.writeString(
                    folder.resolve(i + ".md"),
                    "Profits rose 1" + i
                            + " percent, Dr Ana Lima said in the U.S. on Monday. The U.N. counted 4 percent.\n");
        }
        Files.writeString(folder.resolve("note.txt"), "The council met.\n");
        Shell shell = Shell.run("init", folder.toString());
        assertThat(shell.status()).as(shell.err()).isZero();
        assertThat(shell.err()).contains("Stories found: 6 .md, 1 .txt.");
        String written = Files.readString(folder.resolve(".wirelint.yml"));
        assertThat(written).contains("\nstyle: reuters\n", "reuters 0");
        assertThat(Shell.run("config", "--origin", folder.toString()).out())
                .contains("style: reuters", ".wirelint.yml:");
        assertThat(Shell.run("-q", folder.toString()).status()).isLessThan(2);
    }

    @Test
    void saysSoWhereNothingTellsAndOverwritesNothing() throws IOException {
        assertThat(Shell.run("init", "-q", folder.toString())).isEqualTo(new Shell(0, "", ""));
        String written = Files.readString(folder.resolve(".wirelint.yml"));
        assertThat(written).contains("\nstyle: wire\n", "no stories here yet");
        Shell again = Shell.run("init", folder.toString());
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err().lines()).hasSize(1);
        assertThat(Files.readString(folder.resolve(".wirelint.yml"))).isEqualTo(written);
    }

    @Test
    void turnsEveryCommentedSettingIntoOneThatIsRead() throws IOException {
        Shell.run("init", "-q", folder.toString());
        Path file = folder.resolve(".wirelint.yml");
        Files.writeString(folder.resolve("names.csv"), "Oran,Orin,\n");
        String open = Files.readString(file).replaceAll("(?m)^# (?=[a-z-]+:( |$)|  )", "");
        Files.writeString(file, open);
        Shell config = Shell.run("config", folder.toString());
        assertThat(config.status()).as(config.err() + open).isZero();
        assertThat(config.out()).contains("min-confidence: 0.5", "exclude: templates/", "vocabulary: 2 names");
    }
}
