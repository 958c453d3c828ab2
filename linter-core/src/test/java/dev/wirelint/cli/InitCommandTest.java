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
        assertThat(written)
                .contains(
                        "\nstyle: reuters\n",
                        "percent-style: sign never, percent 12 times, per-cent never; as reuters asks");
        assertThat(Shell.run("config", "--origin", folder.toString()).out())
                .contains("style: reuters", ".wirelint.yml:");
        assertThat(Shell.run("-q", folder.toString()).status()).isLessThan(2);
    }

    @Test
    void tellsAmericanAgencyCopy() throws IOException {
        stories("""
                OSLO, Norway (AP) - Dr. Ana Lima told the U.S. envoy on Jan. 1%1$d that the harbor is full. It is the color
                of lead, she said, and 1%1$d%% of its boats left at 9 a.m. for $%1$d million each.
                """);
        String written = init();
        assertThat(written)
                .contains("\nstyle: ap\n", "dateline-format: AP 8 times; as ap asks", "honorific-period: stop 8 times")
                .contains("as ap asks, not as bbc, guardian, reuters ask");
    }

    @Test
    void tellsBritishNewspaperCopy() throws IOException {
        stories("""
                The prime minister Ana Lima met Dr Tom Berg of the UK on 1%1$d January at 9am. The harbour is the colour of
                lead, she said, and 1%1$d%% of its boats were sold for £%1$dm each at the centre of the town.
                """);
        assertThat(init())
                .contains("\nstyle: guardian\n", "time-format: dotted never, plain 8 times, capitals never")
                .contains("term-dialect-mixed: British 24 times, American never; as bbc, guardian ask, not as ap asks");
    }

    @Test
    void proposesThePlainStyleWhereTheCopyIsMixed() throws IOException {
        stories(
                "The harbor holds 1%1$d percent of the boats, Dr Ana Lima said on 1%1$d January at 9 a.m. on the quay.\n");
        String written = init();
        assertThat(written)
                .contains("\nstyle: wire\n", "No style stands out (", "percent-style: sign never, percent 8 times")
                .contains("#   date-format-mixed: {on: true, prefer: day-first}\n");
        Files.writeString(
                folder.resolve(".wirelint.yml"), written.replaceAll("(?m)^# (?=rules:)|^#(?=   [a-z-]+: \\{on)", ""));
        assertThat(Shell.run("config", folder.toString()).out()).contains("prefer: percent", "prefer: day-first");
    }

    private void stories(String text) throws IOException {
        for (int i = 1; i < 9; i++) {
            Files.writeString(folder.resolve(i + ".txt"), text.formatted(i));
        }
    }

    private String init() throws IOException {
        Shell shell = Shell.run("init", folder.toString());
        assertThat(shell.status()).as(shell.err()).isZero();
        return Files.readString(folder.resolve(".wirelint.yml"));
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
