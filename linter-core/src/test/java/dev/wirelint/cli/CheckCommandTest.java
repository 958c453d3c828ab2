package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String CLEAN = "TALLINN, Jan 19 (Wirefield) - The council met on Tuesday, its clerk said.\n";
    private static final String FAULTY = "Tallinn, Jan 19 (Wirefield) - The council met on Tuesday, its clerk said.\n";

    @TempDir
    private Path folder = Path.of("");

    private String clean = "";
    private String faulty = "";

    @BeforeEach
    void write() throws IOException {
        clean = Files.writeString(folder.resolve("clean.txt"), CLEAN).toString();
        faulty = Files.writeString(folder.resolve("faulty.txt"), FAULTY).toString();
    }

    @Test
    void exitsWithZeroWhereNothingIsToMend() {
        Shell shell = Shell.run("check", clean);
        assertThat(shell).isEqualTo(new Shell(0, "1 story: nothing to mend\n", ""));
    }

    @Test
    void exitsWithOneWhereSomethingIs() {
        Shell shell = Shell.run(faulty);
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out())
                .contains(
                        "\n  1:1  warning  put the place in capitals: TALLINN  dateline-format\n",
                        "     1 | Tallinn, Jan 19 (Wirefield) - The council met",
                        "^^^^^^^^^^^^^^^^^^^^^^^^^^^ TALLINN, Jan 19 (Wirefield)")
                .endsWith("\n1 story: 1 warning\n");
    }

    @Test
    void failsOnTheSeverityThatIsAskedFor() {
        assertThat(Shell.run("--fail-on", "error", faulty).status()).isZero();
        assertThat(Shell.run("--fail-on=suggestion", faulty).status()).isEqualTo(1);
        assertThat(Shell.run("--fail-on", "never", faulty).status()).isZero();
    }

    @Test
    void exitsWithTwoWhereAnInputCannotBeReadAndStillChecksTheRest() {
        Shell shell = Shell.run("--fail-on", "never", folder.resolve("none.txt").toString(), faulty);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out())
                .contains(
                        "error  there is no such file or folder; check the path  input-unreadable\n", "dateline-format")
                .endsWith("2 stories: 1 error, 1 warning; not read: 1 unreadable\n");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void readsStandardInput() {
        Shell shell = Shell.runWith(FAULTY, "-");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).startsWith("<stdin>\n  1:1  warning");
    }

    @Test
    void writesJsonInTheOrderOfThePathsWhateverTheThreads() {
        Shell one = Shell.run("--format", "json", "--jobs", "1", faulty, clean);
        assertThat(one.out()).containsSubsequence("faulty.txt", "dateline-format", "clean.txt");
        assertThat(Shell.run("--format", "json", "--jobs", "4", faulty, clean)).isEqualTo(one);
    }

    @Test
    void writesToAFile() throws IOException {
        Path file = folder.resolve("report.json");
        Shell shell = Shell.run("--format", "json", "--output", file.toString(), faulty);
        assertThat(shell).isEqualTo(new Shell(1, "", ""));
        assertThat(Files.readString(file)).startsWith("{").contains("\"schema\" : 1");
        assertThat(Shell.run("--output", folder.toString(), faulty).err()).contains("cannot be written to");
    }

    @Test
    void runsOnlyTheRulesThatAreNamed() {
        assertThat(Shell.run("--rule", "quote-unbalanced", faulty).status()).isZero();
        assertThat(Shell.run("--rule", "dateline-format", "--rule", "dateline-format", faulty)
                        .status())
                .isEqualTo(1);
        Shell unknown = Shell.run("--rule", "dateline-fromat", faulty);
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err())
                .isEqualTo("wirelint: there is no rule 'dateline-fromat'; did you mean 'dateline-format'?\n");
    }

    @Test
    void leavesOutWhatIsLessSureButNeverAnUnreadableInput() {
        assertThat(Shell.run("--min-confidence", "1", folder.resolve("none.txt").toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void saysNoMoreThanTheFindingsWhenQuiet() {
        assertThat(Shell.run("-q", clean)).isEqualTo(new Shell(0, "", ""));
        assertThat(Shell.run("--quiet", faulty).out()).doesNotContain("1 story");
    }

    @Test
    void coloursOnlyWhenAsked() {
        assertThat(Shell.run(faulty).out()).doesNotContain("\u001B");
        assertThat(Shell.run("--color", "always", faulty).out()).contains("\u001B[");
    }

    @Test
    void saysThatAFolderHoldsNoStories() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Shell shell = Shell.run(empty.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo(
                        "wirelint: no stories in " + empty + "; check the path, or let it pass with --allow-empty\n");
        assertThat(Shell.run("--allow-empty", empty.toString()))
                .isEqualTo(new Shell(0, "0 stories: nothing to mend\n", ""));
    }

    @Test
    void writesTheReportForABrowserWhereItIsAskedTo() {
        Path file = folder.resolve("report.html");
        assertThat(Shell.run("--format", "html=" + file, faulty))
                .isEqualTo(new Shell(1, "", "wirelint: " + file + " has the report: 1 story: 1 warning\n"));
        assertThat(file).content().contains("<!doctype html>", "dateline-format", "The dateline says where");
        Path site = folder.resolve("site");
        assertThat(Shell.run("--format", "html=" + site + "/", faulty).err())
                .isEqualTo("wirelint: " + site.resolve("index.html") + " has the report: 1 story: 1 warning\n");
        assertThat(Shell.run("-q", "--format", "html=" + site + "/", faulty)).isEqualTo(new Shell(1, "", ""));
        assertThat(site.resolve("index.html")).exists();
        assertThat(site.resolve("stories/1-faulty-txt.html")).content().contains("The dateline says where");
        assertThat(Shell.run("--format", "html", faulty).out()).startsWith("<!doctype html>");
    }
}
