package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wirelint.catalogue.RuleLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The completions, asked by the shells themselves where these are installed; and the manual page. */
class CompletionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wirelint ch | check",
                "wirelint check --form | --format",
                "wirelint check --format = sa | sarif",
                "wirelint --fail-on w | warning",
                "wirelint explain dateline-f | dateline-format",
                "wirelint fix --rule quote-unb | quote-unbalanced",
                "wirelint story.txt --fail-o | --fail-on",
                "wirelint completion fi | fish",
                "wirelint help sco | score",
                "wirelint rules --format js | json",
            })
    void bashIsOfferedWhatFits(String typed, String offered) throws Exception {
        String asking = script("bash") + """
                COMP_WORDS=(%s)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _wirelint
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(typed);
        assertThat(ask("bash", asking)).containsExactly(offered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wirelint ch | check",
                "wirelint check --format sa | sarif",
                "wirelint --fail-on w | warning",
                "wirelint explain dateline-f | dateline-format",
                "wirelint completion zs | zsh",
            })
    void fishIsOfferedWhatFits(String typed, String offered) throws Exception {
        String asking = script("fish") + "\ncomplete -C '" + typed + "'\n";
        assertThat(ask("fish", asking))
                .allSatisfy(l -> assertThat(l).startsWith(offered))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void aShellReadsItsScript(String shell) throws Exception {
        String script = script(shell);
        assertThat(ask(shell, script, "-n")).isEmpty();
        for (Command command : Commands.ALL) {
            for (Option option : command.options().getOptions()) {
                assertThat(script).contains(option.getLongOpt());
            }
        }
        RuleLibrary.load().pages().forEach(p -> assertThat(script).contains(p.id().value()));
    }

    @Test
    void theManualPageTellsAllThatHelpTells() {
        Shell man = Shell.run("man");
        assertThat(man.status()).isZero();
        assertThat(man.out()).startsWith(".TH \"WIRELINT\" 1").contains(".SH EXIT STATUS");
        for (Command command : Commands.ALL) {
            assertThat(man.out()).contains(".SS " + command.name());
            for (Option option : command.options().getOptions()) {
                assertThat(man.out()).contains("\\-\\-" + option.getLongOpt().replace("-", "\\-"));
            }
        }
        assertThat(man.out().lines().filter(l -> l.startsWith("'"))).isEmpty();
    }

    @Test
    void anUnknownShellIsTold() {
        Shell shell = Shell.run("completion", "bsh");
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).contains("did you mean 'bash'?");
        assertThat(Shell.run("completion").err()).contains("name a shell");
    }

    private static String script(String shell) {
        Shell run = Shell.run("completion", shell);
        assertThat(run.status()).isZero();
        return run.out();
    }

    private List<String> ask(String shell, String script, String... options) throws IOException, InterruptedException {
        assumeTrue(isInstalled(shell), shell + " is not installed");
        Path file = Files.writeString(folder.resolve("script"), script);
        List<String> command = new ArrayList<>(List.of(shell));
        command.addAll(List.of(options));
        command.add(file.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said.lines().toList();
    }

    private static boolean isInstalled(String shell) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(p -> Files.isExecutable(Path.of(p, shell)));
    }
}
