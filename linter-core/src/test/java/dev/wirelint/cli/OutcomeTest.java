package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.text.PageException;
import dev.wirelint.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void namesTheRuleAndTheStoryWhereARuleFails() {
        RulePage page = RuleLibrary.load().page("dateline-format").orElseThrow();
        RuleSet.ReadyRule crashing = new RuleSet.ReadyRule(page, (copy, findings) -> {
            throw new IndexOutOfBoundsException("7");
        });
        Linter linter = new Linter(new RuleSet(List.of(crashing), List.of()));
        Shell shell = outcome(() -> linter.lint(StoryFile.read(SourceText.of("story.txt", "The council met.")))
                .size());
        assertThat(shell.status()).isEqualTo(3);
        assertThat(shell.err())
                .matches("wirelint: rule dateline-format failed on story.txt: .*: 7 \\(OutcomeTest.java:\\d+\\)\n");
    }

    @Test
    void tellsAFaultOfItsOwnFromOneOfTheRun() {
        Shell page = outcome(() -> {
            throw new PageException("pack/rule.md:3: no such key");
        });
        assertThat(page).isEqualTo(new Shell(2, "", "wirelint: pack/rule.md:3: no such key\n"));
        Shell fault = outcome(() -> {
            throw new IllegalStateException("first line\nsecond line");
        });
        assertThat(fault.status()).isEqualTo(3);
        assertThat(fault.err())
                .startsWith("wirelint: a fault of wirelint's own: ")
                .hasLineCount(1);
        Shell memory = outcome(() -> {
            throw new OutOfMemoryError();
        });
        assertThat(memory.status()).isEqualTo(3);
        assertThat(memory.err()).contains("out of memory");
    }

    private static Shell outcome(Outcome.Task task) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        int status = Outcome.of(task, console);
        return new Shell(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
