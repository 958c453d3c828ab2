package dev.wirelint.cli;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.StoryFormats;
import dev.wirelint.report.Summary;
import dev.wirelint.report.baseline.BaselineFile;
import dev.wirelint.text.Nearest;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** The options that several commands take, and their values. */
final class CommonOptions {
    private CommonOptions() {}

    static Option minConfidence() {
        return valued("min-confidence", "NUMBER", "leave out findings that are less sure, from 0 to 1");
    }

    static Option rule() {
        return valued("rule", "ID", "run this rule alone, even a preview; may be repeated");
    }

    static Option config() {
        return valued("config", "FILE", "take this configuration instead of the .wirelint.yml above each story");
    }

    static Option noConfig() {
        return Option.builder()
                .longOpt("no-config")
                .desc("take no configuration at all")
                .get();
    }

    static Option inputFormat() {
        return new ChoiceOption(
                "input-format",
                "FORMAT",
                StoryFormats::names,
                () -> "read every story as " + String.join(", ", StoryFormats.names())
                        + "; without it, by extension and content");
    }

    /** The name of the format a command line asks for. */
    private static String inputFormat(CommandLine line) throws UsageException {
        String written = line.getOptionValue("input-format", StoryFile.ANY);
        if (written.isEmpty() || StoryFormats.names().contains(written)) {
            return written;
        }
        throw new UsageException("--input-format cannot be '" + written + "'"
                + Nearest.hint(
                        written, StoryFormats.names(), "it is one of " + String.join(", ", StoryFormats.names())));
    }

    static Option field() {
        return valued(
                "field",
                "PART=FIELD",
                "of JSON Lines and CSV, the field that holds a part of the story ("
                        + String.join(", ", ReadOptions.parts()) + "); may be repeated");
    }

    /** How a command line asks files to be read, whatever the configurations say. */
    private static ReadOptions reading(CommandLine line) throws UsageException {
        ReadOptions asked = ReadOptions.as(inputFormat(line));
        for (String field : line.hasOption("field") ? line.getOptionValues("field") : new String[0]) {
            int parted = field.indexOf('=');
            String part = parted < 0 ? field : field.substring(0, parted);
            if (!ReadOptions.parts().contains(part) || parted < 0 || parted == field.length() - 1) {
                throw new UsageException("--field cannot be '" + field + "'; it is a part of the story and a field,"
                        + " as in body=text, and the parts are " + String.join(", ", ReadOptions.parts()));
            }
            asked = asked.with(part, field.substring(parted + 1));
        }
        return asked;
    }

    /** How a table is printed. */
    enum TableFormat {
        TEXT,
        JSON
    }

    static Option tableFormat() {
        return choice("format", "FORMAT", TableFormat.class, "text, a table (the default), or json");
    }

    static TableFormat tableFormat(CommandLine line) throws UsageException {
        return Values.choice(line, "format", TableFormat.TEXT);
    }

    static Option baseline() {
        return valued(
                "baseline",
                "FILE",
                "let stand what this baseline holds; without it, the nearest .wirelint-baseline.json, here or above");
    }

    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    /** The baseline that holds for a run: the one that is named, else the nearest. */
    static Path nearestBaseline(CommandLine line) throws UsageException {
        return line.hasOption("baseline") ? baseline(line) : BaselinePlace.nearest(line.getArgList());
    }

    /** The baseline to write: the one that is named, else one right here. */
    static Path baseline(CommandLine line) throws UsageException {
        return path("baseline", line.getOptionValue("baseline", BaselineFile.NAME));
    }

    static Option noCache() {
        return flag("no-cache", "analyse every story anew, and keep nothing for the next run");
    }

    static Option cacheDir() {
        return valued("cache-dir", "FOLDER", "keep what was found in stories here, not in your own cache folder");
    }

    /** What the options that commands share ask of a desk. */
    static DeskSettings.Builder settings(CommandLine line) throws UsageException {
        DeskSettings.Builder settings = DeskSettings.usual()
                .rules(line.hasOption("rule") ? List.of(line.getOptionValues("rule")) : List.of())
                .minConfidence(Values.number(line, "min-confidence", 0, 0, 1))
                .reading(reading(line))
                .threads(jobs(line));
        Selection.settings(line, settings);
        String file = line.getOptionValue("config");
        if (line.hasOption("no-config")) {
            return settings.unconfigured();
        }
        return file == null ? settings : settings.config(path("config", file));
    }

    /** A desk for a look at the house, without a cache. */
    static Desk desk(CommandLine line) throws UsageException, IOException {
        return Desk.open(settings(line).build());
    }

    /** A desk with the cache a command line asks for; where none is named and the usual one cannot be used, none. */
    static Desk desk(CommandLine line, Console console, DeskSettings.Builder settings) throws UsageException {
        String named = line.getOptionValue("cache-dir");
        Optional<Path> folder = named == null ? console.cacheFolder() : Optional.of(path("cache-dir", named));
        if (!line.hasOption("no-cache")) {
            folder.ifPresent(f -> settings.cache(f, named != null));
        }
        console.ready().ifPresent(settings::ready);
        try {
            return Desk.open(settings.build());
        } catch (IOException e) {
            throw new UsageException("--cache-dir " + named + " cannot be used: name a folder you may write in");
        }
    }

    /** Says that the cache could not be counted on. */
    static void tellOfDamage(Desk desk, Console console) {
        if (desk.damaged() > 0) {
            console.err()
                    .println("wirelint: the cache was damaged (" + Summary.number(desk.damaged(), "entry", "entries")
                            + "); that part of it was made anew");
        }
    }

    /** The path of a file or folder that is named without an option. */
    static Path operand(String written) throws UsageException {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new UsageException(written + ": this cannot be a path here; check it");
        }
    }

    /** The path an option names. */
    static Path path(String option, String written) throws UsageException {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new UsageException("--" + option + " is no path here: " + e.getReason());
        }
    }

    static Option jobs() {
        return valued("jobs", "NUMBER", "how many stories to check at once; one a core by default");
    }

    static Option quiet() {
        return Option.builder("q")
                .longOpt("quiet")
                .desc("show no summary and no progress")
                .get();
    }

    private static int jobs(CommandLine line) throws UsageException {
        return (int) Values.number(line, "jobs", Runtime.getRuntime().availableProcessors(), 1, 256);
    }

    /** An option whose value is one of a closed set of names. */
    static <E extends Enum<E>> Option choice(String name, String argument, Class<E> kind, String description) {
        return new ChoiceOption(name, argument, () -> Values.names(kind), () -> description);
    }

    /** An option that takes a value. */
    static Option valued(String name, String argument, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(argument)
                .desc(description)
                .get();
    }
}
