package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.rule.RulePage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private static final Pattern SPACE = Pattern.compile(" ");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "chek | there is no command 'chek'; did you mean 'check'?",
                "check --fromat json x | 'check' has no option '--fromat'; did you mean '--format'?",
                "check -x y | 'check' has no option '-x'",
                "--format jsn x | --format cannot be 'jsn'; did you mean 'json'?",
                "--format | --format needs a value: ",
                "--fail-on maybe x | --fail-on cannot be 'maybe'; it is one of error, warning, suggestion, never",
                "--min-confidence 2 x | --min-confidence is a number from 0 to 1, not '2'",
                "--jobs none x | --jobs is a number from 1 to 256, not 'none'",
                "check | name a file or folder to check, or - for standard input",
                "explain | name one rule",
                "explain dateline-form | there is no rule 'dateline-form'; did you mean 'dateline-format'?",
                "rules dateline-format | 'rules' takes no 'dateline-format'",
            })
    void saysInOneLineWhatIsWrongWithTheUsage(String args, String message) {
        Shell shell = Shell.run(SPACE.split(args, -1));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).startsWith("wirelint: " + message).hasLineCount(1);
    }

    @Test
    void showsHelp() {
        Shell help = Shell.run("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Usage: wirelint", "check", "rules", "explain", "Exit status");
        assertThat(Shell.run("check", "-h").out()).contains("Usage: wirelint check", "--fail-on SEVERITY");
        assertThat(Shell.run("rules", "--help").out()).contains("Usage: wirelint rules", "--format");
        assertThat(Shell.run("explain", "--help").out()).contains("Usage: wirelint explain [options] <rule>");
    }

    @Test
    void saysInFourLinesWhatToTypeWhereNothingWasAsked() {
        Shell nothing = Shell.run();
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err())
                .hasLineCount(4)
                .startsWith("wirelint finds what there is to mend")
                .contains("wirelint story.txt", "wirelint demo", "wirelint help");
    }

    @Test
    void keepsHelpToTheColumnsThatEveryTerminalHas() {
        for (Command command : Commands.ALL) {
            assertThat(Shell.run(command.name(), "--help").out().lines())
                    .as(command.name())
                    .allMatch(l -> l.length() <= 80);
        }
        assertThat(Shell.run("--help").out().lines()).allMatch(l -> l.length() <= 80);
        assertThat(Shell.run().err().lines()).allMatch(l -> l.length() <= 80);
    }

    @Test
    void explainsACategoryByItsRulesAndFindsARuleByItsBeginning() {
        Shell names = Shell.run("explain", "names");
        assertThat(names.status()).isZero();
        assertThat(names.out()).contains("name-spelling-variant ").doesNotContain("dateline-format ");
        Shell beginning = Shell.run("explain", "dateline-fo");
        assertThat(beginning.status()).isEqualTo(2);
        assertThat(beginning.err()).contains("did you mean 'dateline-format'?");
    }

    @Test
    void showsTheVersion() {
        Shell shell = Shell.run("--version");
        assertThat(shell.status()).isZero();
        assertThat(shell.out()).matches("wirelint \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void listsTheRules() {
        Shell table = Shell.run("rules");
        assertThat(table.status()).isZero();
        assertThat(table.out()).containsPattern("dateline-format +warning +wire-format +on +a dateline is out of form");
        assertThat(Shell.run("rules", "--format", "json").out())
                .contains("\"id\" : \"dateline-format\"", "\"preview\" : false");
    }

    @Test
    void explainsEveryRule() {
        for (RulePage page : RuleLibrary.load().pages()) {
            Shell shell = Shell.run("explain", page.id().value());
            assertThat(shell.status()).isZero();
            assertThat(shell.out()).startsWith(page.id().value() + ": " + page.summary() + "\n");
            assertThat(shell.err()).isEmpty();
        }
        assertThat(Shell.run("explain", "dateline-format").out())
                .contains("Flags", "  ^^^^^^^", "Allows", "Authority: ");
    }

    @Test
    void helpAndVersionAreNoFiles() {
        assertThat(Shell.run("help")).isEqualTo(Shell.run("--help"));
        assertThat(Shell.run("help", "fix")).isEqualTo(Shell.run("fix", "--help"));
        assertThat(Shell.run("version")).isEqualTo(Shell.run("--version"));
        Shell unknown = Shell.run("help", "chekc");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean 'check'?");
    }
}
