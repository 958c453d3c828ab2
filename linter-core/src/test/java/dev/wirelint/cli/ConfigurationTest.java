package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a {@code .wirelint.yml} changes, as the one who writes it sees it. */
class ConfigurationTest {
    private static final String STORY =
            "Tallinn, Jan 19 (Wirefield) - The council met Ana Brandau on Tuesday, he said.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path story = Path.of("");

    @BeforeEach
    void write() throws IOException {
        story = folder.resolve("desk/city/story.txt");
        Files.createDirectories(story.getParent());
        Files.writeString(story, STORY);
    }

    @Test
    void turnsRulesOffAndWeighsThemOtherwise() throws IOException {
        assertThat(check().out()).contains("\n  1:1  warning  put the place in capitals: TALLINN  dateline-format\n");
        config("", "rules: {dateline-format: error}\n");
        assertThat(check().out()).contains("\n  1:1  error  put the place in capitals: TALLINN  dateline-format\n");
        config("", "rules:\n  dateline-format: off\n");
        assertThat(check()).isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void letsTheNearestWin() throws IOException {
        config("", "root: true\nrules: {dateline-format: off}\n");
        config("desk/city", "rules: {dateline-format: {severity: suggestion}}\n");
        assertThat(check().out())
                .contains("\n  1:1  suggestion  put the place in capitals: TALLINN  dateline-format\n");
        config("desk/city", "root: true\n");
        assertThat(check().out()).contains("\n  1:1  warning  put the place in capitals: TALLINN  dateline-format\n");
    }

    @Test
    void setsSomePathsApart() throws IOException {
        config("", """
                rules: {dateline-format: error}
                paths:
                  - files: desk/**/story.txt
                    rules: {dateline-format: off}
                """);
        assertThat(check().status()).isZero();
        config("", "paths: [{files: ['*.md', other/], rules: {dateline-format: off}}]\n");
        assertThat(check().status()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatIsExcludedUnlessItIsNamed() throws IOException {
        config("", "exclude: [city/]\n");
        assertThat(Shell.run("-q", folder.toString()).err()).contains("no stories in");
        assertThat(check().status()).isEqualTo(1);
    }

    @Test
    void spellsNamesAsTheHouseDoes() throws IOException {
        config("", """
                rules: {dateline-format: off}
                vocabulary:
                  import: names.csv
                  names:
                    - prefer: Ana Brandao
                      never: [Ana Brandau]
                      kind: person
                      note: signs so
                """);
        Files.writeString(folder.resolve("names.csv"), "Tallin,Talinn,our list\n");
        assertThat(check().out())
                .contains(
                        "\"Ana Brandau\" is \"Ana Brandao\" on the house list (signs so)  name-alias-not-preferred  [fix]\n");
        Files.writeString(story, "The council of Talinn met on Tuesday, he said.\n");
        assertThat(check().out()).contains("\"Talinn\" is \"Tallin\" on the house list");
    }

    @Test
    void saysWhatFailsARun() throws IOException {
        config("", "fail-on: error\n");
        assertThat(check().status()).isZero();
        assertThat(Shell.run("-q", "--fail-on", "warning", story.toString()).status())
                .isEqualTo(1);
        config("", "min-confidence: 1\nfail-on: suggestion\n");
        assertThat(check().status()).isEqualTo(1);
    }

    @Test
    void isTakenFromAFileOrNotAtAll() throws IOException {
        config("", "rules: {dateline-format: off}\n");
        assertThat(Shell.run("-q", "--no-config", story.toString()).status()).isEqualTo(1);
        Path other = Files.writeString(folder.resolve("gate.yml"), "fail-on: never\n");
        assertThat(Shell.run("-q", "--config", other.toString(), story.toString())
                        .out())
                .contains("dateline-format");
    }

    @Test
    void stopsTheRunWhereItCannotBeUsedAndSaysWhatWouldBeRight() throws IOException {
        refuses("rulez: {}\n", ":1:8: unknown key 'rulez'; did you mean 'rules'?");
        refuses(
                "rules:\n  dateline-fromat: off\n",
                ":2:20: there is no rule 'dateline-fromat'; did you mean 'dateline-format'?");
        refuses("rules:\n  dateline-format: of\n", ":2:20: 'of' is no setting of a rule");
        refuses("rules:\n  repo-name-variant: {majorty: 5}\n", "has no option 'majorty'; did you mean 'majority'?");
        refuses("rules:\n  repo-name-variant: {majority: much}\n", "'majority' of repo-name-variant is a whole number");
        refuses(
                "rules:\n  percent-style: {prefer: sing}\n",
                ".wirelint.yml:2:18: the option 'prefer' is one of majority,");
        refuses("rules:\n  dateline-format: {zones: [boddy]}\n", "'boddy' is no zones; did you mean 'body'?");
        refuses("fail-on: warn\n", ":1:10: 'warn' is no fail-on; did you mean");
        refuses("min-confidence: 7\n", ":1:17: 'min-confidence' is a number from 0 to 1, not '7'");
        refuses("style: wyre\n", "there is no style 'wyre'");
        refuses("vocabulary: {import: none.csv}\n", "none.csv: cannot be read");
        refuses("vocabulary: {names: [{prefer: A, never: [A]}]}\n", "is both used and never used here");
        refuses("rules: [\n", "no valid YAML");
        refuses("paths: [{rules: {}}]\n", "says under 'files' which ones it means");
    }

    @Test
    void mayBeEmpty() throws IOException {
        config("", "# nothing yet\n");
        assertThat(check().status()).isEqualTo(1);
    }

    private void refuses(String yaml, String message) throws IOException {
        config("", yaml);
        Shell shell = check();
        assertThat(shell.status()).as(yaml).isEqualTo(2);
        assertThat(shell.err()).contains(message).hasLineCount(1);
    }

    private Shell check() {
        return Shell.run("-q", story.toString());
    }

    private void config(String where, String yaml) throws IOException {
        Files.writeString(folder.resolve(where).resolve(".wirelint.yml"), yaml);
    }
}
