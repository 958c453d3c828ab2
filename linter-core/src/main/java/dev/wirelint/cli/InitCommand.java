package dev.wirelint.cli;

import dev.wirelint.article.Article;
import dev.wirelint.config.Configurations;
import dev.wirelint.config.RuleLibrary;
import dev.wirelint.fix.StoryWriter;
import dev.wirelint.format.Archive;
import dev.wirelint.format.Reading;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.run.Input;
import dev.wirelint.run.StoryFinder;
import dev.wirelint.run.StyleGuess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Writes a first configuration after a look at the stories there are. */
final class InitCommand implements Command {
    private static final int MOST_READ = 200;

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String summary() {
        return "write a first .wirelint.yml, with the style the stories are written in";
    }

    @Override
    public String operands() {
        return "[folder]";
    }

    @Override
    public Options options() {
        return new Options().addOption(CommonOptions.jobs()).addOption(CommonOptions.quiet());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        List<String> given = line.getArgList();
        if (given.size() > 1) {
            throw new UsageException("'init' takes one folder at a time");
        }
        Path folder = CommonOptions.operand(given.isEmpty() ? "" : given.get(0));
        Path file = folder.resolve(Configurations.FILE_NAME);
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            throw new UsageException(folder + ": there is no such folder; check the path");
        }
        if (Files.exists(file)) {
            throw new UsageException(file + " is there already; 'wirelint config --origin' shows what it sets");
        }
        List<Input> found =
                StoryFinder.find(List.of(given.isEmpty() ? "." : folder.toString()), console.in(), path -> false);
        List<Article> read = read(found);
        StyleGuess guess = StyleGuess.of(read, RuleLibrary.load(), CommonOptions.jobs(line));
        String evidence = evidence(found, read.size(), guess);
        StoryWriter.write(file, text(evidence, guess).getBytes(StandardCharsets.UTF_8));
        if (!line.hasOption("quiet")) {
            evidence.lines().forEach(l -> console.err().println(l));
            console.err()
                    .println(file + " is written; look it through, then run: wirelint "
                            + (given.isEmpty() ? "." : folder));
        }
        return ExitStatus.CLEAN;
    }

    /** Stories from all over the folder, as many as tell enough; what cannot be read is for check to say. */
    private static List<Article> read(List<Input> found) {
        List<Article> read = new ArrayList<>();
        int step = Math.max(1, (found.size() + MOST_READ - 1) / MOST_READ);
        for (int i = 0; i < found.size(); i += step) {
            if (found.get(i) instanceof Input.File story && !Archive.isArchive(story.path(), Reading.ANY)) {
                try {
                    read.add(StoryFile.read(story.path(), story.name()));
                } catch (UnreadableInput e) {
                    // Left for check, which says why.
                }
            }
        }
        return read;
    }

    private static String evidence(List<Input> found, int read, StyleGuess guess) {
        if (read == 0) {
            return "There are no stories here yet to tell the style from.";
        }
        Map<String, Long> kinds = found.stream()
                .collect(Collectors.groupingBy(i -> ending(i.name()), TreeMap::new, Collectors.counting()));
        String kindsByNumber = kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(k -> k.getValue() + " " + k.getKey())
                .collect(Collectors.joining(", "));
        String against = guess.against().entrySet().stream()
                .map(s -> s.getKey() + " " + s.getValue())
                .collect(Collectors.joining(", "));
        return "Stories found: " + kindsByNumber + ".\nPlaces that speak against a style in " + read
                + " of them: " + against + "."
                + (guess.best().isEmpty() ? "\nNo style stands out; 'wire' asks for what all of them share." : "");
    }

    private static String ending(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "without an ending" : last.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static String text(String evidence, StyleGuess guess) {
        return """
                # What this house sets otherwise than wirelint ships it. 'wirelint rules' lists the rules, 'wirelint
                # explain <rule>' tells of one, 'wirelint config --origin <story>' shows what holds and why.

                # Nothing above this folder counts.
                root: true

                %s
                # Styles: %s.
                style: %s

                # The lightest severity that fails a run: error, warning, suggestion or never.
                fail-on: warning

                # Leave out what is less sure, from 0 to 1.
                # min-confidence: 0.5

                # Single rules: off, on, a severity, or a mapping with options.
                # rules:
                #   abbrev-undefined: off
                #   dateline-format: error

                # The same for some of the files.
                # paths:
                #   - files: [archive/]
                #     rules:
                #       name-alias-not-preferred: off

                # Stories that are left out when their folder is checked.
                # exclude: [templates/]

                # The names and words of the house.
                # vocabulary:
                #   import: names.csv
                #   names:
                #     - {prefer: Ana Brandao, never: [Anna Brandao]}
                """.formatted(
                        evidence.lines().map(l -> "# " + l).collect(Collectors.joining("\n")),
                        String.join(", ", Configurations.styles()),
                        guess.best().orElse("wire"));
    }
}
