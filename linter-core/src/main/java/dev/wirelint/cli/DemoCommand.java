package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Shows what wirelint does on a story that needs it. */
final class DemoCommand implements Command {
    static final String STORY = "wirelint-demo.txt";

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return "write a damaged story, " + STORY + ", and check it";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.files("[folder]");
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        List<String> given = line.getArgList();
        if (given.size() > 1) {
            throw new UsageException("'demo' takes one folder to write its story to; without it, it is this one");
        }
        Path folder = CommonOptions.operand(given.isEmpty() ? "" : given.get(0));
        Path story = folder.resolve(STORY);
        console.err()
                .println(
                        write(story)
                                ? story + " is written, a story with faults in it. wirelint says of it:"
                                : story + " is there already, and checked as it is:");
        console.err().println();
        console.err().flush();
        Invocation check = Invocation.of(
                List.of("check", "--no-config", "--no-cache", "--", story.toString()), () -> OwnSettings.NONE);
        int status = check.command().run(check.line(), console);
        console.out().flush();
        console.err().println();
        console.err().println("wirelint fix " + story + "    mends what needs no editor");
        console.err().println("wirelint explain <rule>    tells what a rule is for");
        return status == ExitStatus.FINDINGS ? ExitStatus.CLEAN : status;
    }

    /** Whether it was written now; a file of that name is never written over. */
    private static boolean write(Path story) throws UsageException {
        try (InputStream text = Objects.requireNonNull(DemoCommand.class.getResourceAsStream("demo.story"))) {
            Files.write(story, text.readAllBytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UsageException(
                    story + " cannot be written; name a folder you may write in, as in: wirelint demo" + " /tmp");
        }
    }
}
