package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One thing the command line can be asked to do. */
interface Command {
    String name();

    /** What the command does, in a few words. */
    String summary();

    /** What stands after the name and the options, such as {@code <rule>}. */
    OptionValue operands();

    /** Made anew at each call, since parsing writes into them. */
    Options options();

    /**
     * Does it.
     *
     * @return the exit status
     */
    int run(CommandLine line, Console console) throws UsageException, IOException;
}
