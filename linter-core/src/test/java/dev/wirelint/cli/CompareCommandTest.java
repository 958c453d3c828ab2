package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of a story side by side at the terminal. */
class CompareCommandTest {
    private static final String OLD = """
            Fire kills 14 at Saltmark mill

            SALTMARK, May 3 (Harbour Wire) - A fire at a paper mill killed 14 people on Friday, the fire brigade said.

            The mill stands by the river.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void showsWhatChangedInSilence() throws IOException {
        Path old = write("a.txt", OLD);
        Path now = write("b.txt", OLD.replace("14", "12"));
        Shell shell = Shell.run("compare", "--no-config", old.toString(), now.toString());
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out())
                .contains("[-14-]", "{+12+}", "chain-figure-changed", "· one paragraph as it was")
                .endsWith("1 change to look at\n");
    }

    @Test
    void keepsToItsColumns() throws IOException {
        String told = "We shall sing in the street if we have to, Amos Thackray told the choir, but we shall sing. ";
        for (int cut = 0; cut < 40; cut++) {
            String rest = "The mill killed 14 people" + told.substring(cut);
            Path old = write("a.txt", OLD.replace("The mill stands", rest + "The mill stands"));
            Path now = write("b.txt", OLD.replace("The mill stands", rest.replace("14", "12") + "The mill stood"));
            Shell shell = Shell.run("compare", "--no-config", old.toString(), now.toString());
            assertThat(shell.out().lines()).allMatch(l -> l.length() <= 100);
            assertThat(shell.out().lines().filter(l -> l.contains(" │")).map(l -> l.indexOf('│')))
                    .containsOnly(shell.out().indexOf('│'));
        }
    }

    @Test
    void isContentWithWhatIsAnnounced() throws IOException {
        Path old = write("a.txt", OLD);
        Path now = write("b.txt", "(Updates toll)\n\n" + OLD.replace("14", "12"));
        Shell shell = Shell.run("compare", "--no-config", old.toString(), now.toString());
        assertThat(shell.status()).isZero();
        assertThat(shell.out()).endsWith("nothing changed in silence\n");
    }

    @Test
    void comparesAFileWithWhatGitHasOfIt() throws IOException {
        Path story = write("a.txt", OLD);
        GitFolder git = new GitFolder(folder);
        git.init();
        git.commit("First edition");
        write("a.txt", OLD.replace("14", "12"));
        Shell shell = Shell.run("compare", "--no-config", "--since", "HEAD", story.toString());
        assertThat(shell.out()).contains("a.txt@HEAD", "chain-figure-changed");
        assertThat(shell.status()).isEqualTo(1);
        write("b.txt", OLD);
        Shell unknown = Shell.run(
                "compare",
                "--no-config",
                "--since",
                "HEAD",
                folder.resolve("b.txt").toString());
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("was not there at HEAD");
    }

    @Test
    void asksForTwoVersions() throws IOException {
        Path old = write("a.txt", OLD);
        Shell shell = Shell.run("compare", old.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).contains("wirelint compare old.txt new.txt");
    }
}
