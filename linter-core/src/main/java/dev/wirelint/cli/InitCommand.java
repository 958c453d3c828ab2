package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.config.Configurations;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.FirstLook;
import dev.wirelint.fix.StoryWriter;
import dev.wirelint.run.Input;
import dev.wirelint.run.Stories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    @Override
    public String name() {
        return "init";
    }

    @Override
    public String summary() {
        return "write a first .wirelint.yml, with the style the stories are written in";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.files("[folder]");
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
        Desk desk = Desk.open(CommonOptions.settings(line).unconfigured().build());
        Stories found = desk.stories(List.of(given.isEmpty() ? "." : folder.toString()), console.in());
        FirstLook look = desk.firstLook(found);
        FirstConfiguration first = new FirstConfiguration(kinds(found.inputs()), look.read(), look.style());
        StoryWriter.write(file, first.text().getBytes(StandardCharsets.UTF_8));
        if (!line.hasOption("quiet")) {
            first.evidence().forEach(console.err()::println);
            console.err()
                    .println(file + " is written; look it through, then run: wirelint "
                            + (given.isEmpty() ? "." : folder));
        }
        return ExitStatus.CLEAN;
    }

    private static String kinds(List<Input> found) {
        Map<String, Long> kinds = found.stream()
                .collect(Collectors.groupingBy(i -> ending(i.name()), TreeMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(k -> k.getValue() + " " + k.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String ending(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "without an ending" : last.substring(dot).toLowerCase(Locale.ROOT);
    }
}
