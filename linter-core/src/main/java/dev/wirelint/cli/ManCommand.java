package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.cli.shell.ManPage;
import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Prints the manual page. */
final class ManCommand implements Command {
    @Override
    public String name() {
        return "man";
    }

    @Override
    public String summary() {
        return "print the manual page, to be shown by: wirelint man | man -l -";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.none();
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        if (!line.getArgList().isEmpty()) {
            throw new UsageException("'man' takes nothing; it prints the manual page");
        }
        console.out().print(ManPage.of(CommandGrammar.grammar()));
        return ExitStatus.CLEAN;
    }
}
