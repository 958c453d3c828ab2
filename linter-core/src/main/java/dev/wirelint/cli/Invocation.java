package dev.wirelint.cli;

import dev.wirelint.text.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** A command and what it was given. */
record Invocation(Command command, CommandLine line) {
    /**
     * Reads the arguments; the first names a command, or the default command is meant.
     *
     * @param own what holds for options that are not given, unless no configuration is wanted at all
     */
    static Invocation of(List<String> args, Supplier<OwnSettings> own) throws UsageException {
        Optional<Command> named = Commands.named(args.get(0));
        if (named.isEmpty()) {
            refuseMisspelledCommand(args.get(0));
        }
        Command command = named.orElse(Commands.DEFAULT);
        Options options = command.options();
        try {
            String[] rest = args.subList(named.isPresent() ? 1 : 0, args.size()).toArray(String[]::new);
            DefaultParser parser =
                    DefaultParser.builder().setAllowPartialMatching(false).get();
            CommandLine given = parser.parse(options, rest);
            if (given.hasOption("no-config")) {
                return new Invocation(command, given);
            }
            return new Invocation(
                    command, parser.parse(command.options(), rest, own.get().defaults(options)));
        } catch (UnrecognizedOptionException e) {
            throw unknownOption(command, e.getOption(), options);
        } catch (MissingArgumentException e) {
            Option option = e.getOption();
            throw new UsageException("--" + option.getLongOpt() + " needs a value: " + option.getDescription());
        } catch (ParseException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** A word that is no path and nearly a command is taken for the command. */
    private static void refuseMisspelledCommand(String word) throws UsageException {
        if (!word.chars().allMatch(Character::isLetter) || exists(word)) {
            return;
        }
        Optional<String> meant = Nearest.to(word, Commands.names());
        if (meant.isPresent()) {
            throw new UsageException("there is no command '" + word + "'; did you mean '" + meant.get() + "'?");
        }
    }

    private static boolean exists(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static UsageException unknownOption(Command command, String written, Options options) {
        String name = written.replaceFirst("^-+", "").replaceFirst("=.*", "");
        List<String> known = new ArrayList<>(List.of("help", "version"));
        options.getOptions().forEach(o -> known.add(o.getLongOpt()));
        return new UsageException("'" + command.name() + "' has no option '" + written + "'"
                + Nearest.to(name, known)
                        .map(n -> "; did you mean '--" + n + "'?")
                        .orElse(""));
    }
}
