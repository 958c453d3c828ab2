package dev.wirelint.archive;

import dev.wirelint.format.ReadOptions;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a run of the job is asked to do.
 *
 * @param inputs files, folders and whatever else Spark reads
 * @param output the folder that everything is written to
 * @param format how the inputs are to be read; empty where they say so themselves
 * @param fields of rows, which hold what part of a story, each as {@code part=field}
 * @param config the configuration for all stories; empty for those above each
 * @param unconfigured whether no configuration is read
 * @param rules the only rules to run; empty for all that are on
 * @param resume whether to go on where an earlier run stopped
 * @param rowsATask so many stories are checked as one piece of work
 */
record JobOptions(
        List<String> inputs,
        String output,
        String format,
        List<String> fields,
        String config,
        boolean unconfigured,
        List<String> rules,
        boolean resume,
        int rowsATask)
        implements Serializable {
    static final String USAGE = """
            usage: wirelint archive --input PATH [--input PATH ...] --output FOLDER [options]

            Checks the stories of an archive, and compares all of them, on Apache Spark.

              --input PATH          a file, a folder or an address that Spark reads: JSON Lines, CSV, Parquet, ORC,
                                    or folders of stories in files
              --output FOLDER       where findings, tables and the summary are written
              --input-format NAME   jsonl, csv, stories, or a format of Spark such as parquet or orc
              --field PART=FIELD    of rows, the field that holds a part of the story
              --config FILE         the configuration for all stories
              --no-config           no configuration
              --rule ID             only this rule; may be given again
              --resume              go on where an earlier run stopped
              --rows-a-task N       so many stories are one piece of work (256)
            """;

    private static final int ROWS_A_TASK = 256;

    JobOptions {
        inputs = List.copyOf(inputs);
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** Arguments that cannot be followed, and why. */
    static final class BadArguments extends Exception {
        private static final long serialVersionUID = 1;

        BadArguments(String message) {
            super(message);
        }
    }

    static JobOptions of(String... arguments) throws BadArguments {
        List<String> inputs = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        String output = "";
        String format = "";
        String config = "";
        boolean unconfigured = false;
        boolean resume = false;
        int rows = ROWS_A_TASK;
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            String option = left.removeFirst();
            switch (option) {
                case "--input" -> inputs.add(value(option, left));
                case "--output" -> output = value(option, left);
                case "--input-format" -> format = value(option, left);
                case "--field" -> fields.add(field(value(option, left)));
                case "--config" -> config = value(option, left);
                case "--no-config" -> unconfigured = true;
                case "--rule" -> rules.add(value(option, left));
                case "--resume" -> resume = true;
                case "--rows-a-task" -> rows = number(option, value(option, left));
                default -> throw new BadArguments("there is no option '" + option + "'");
            }
        }
        if (inputs.isEmpty() || output.isEmpty()) {
            throw new BadArguments("--input and --output are needed");
        }
        return new JobOptions(inputs, output, format, fields, config, unconfigured, rules, resume, rows);
    }

    private static String value(String option, Deque<String> left) throws BadArguments {
        if (left.isEmpty()) {
            throw new BadArguments(option + " needs a value");
        }
        return left.removeFirst();
    }

    private static int number(String option, String value) throws BadArguments {
        try {
            return Math.max(1, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            throw new BadArguments(option + " needs a number, not '" + value + "'");
        }
    }

    private static String field(String value) throws BadArguments {
        int parted = value.indexOf('=');
        if (parted < 1 || parted == value.length() - 1 || !ReadOptions.parts().contains(value.substring(0, parted))) {
            throw new BadArguments("--field cannot be '" + value + "'; it is one of "
                    + String.join(", ", ReadOptions.parts()) + ", and a field, such as body=text");
        }
        return value;
    }

    /** How rows are read, by a format of wirelint's own. */
    ReadOptions reading(Optional<String> as) {
        ReadOptions reading = as.map(ReadOptions::as).orElse(ReadOptions.ANY);
        for (String field : fields) {
            int parted = field.indexOf('=');
            reading = reading.with(field.substring(0, parted), field.substring(parted + 1));
        }
        return reading;
    }
}
