package dev.wirelint.cli.shell;

import java.util.List;
import java.util.Optional;

/**
 * All that can be typed behind the name of the program, as data.
 *
 * @param program the name of the program
 * @param version of the program
 * @param purpose what it is for, in a sentence
 * @param commands the default command first
 * @param status what each exit status means, from 0
 * @param rules the ids of the rules that are shipped
 */
public record CommandSheet(
        String program, String version, String purpose, List<Verb> commands, List<String> status, List<String> rules) {
    public CommandSheet {
        commands = List.copyOf(commands);
        status = List.copyOf(status);
        rules = List.copyOf(rules);
    }

    /** What can stand in a place. */
    public enum Slot {
        NOTHING,
        ANYTHING,
        FILE,
        RULE,
        CHOICE
    }

    /**
     * A value that an option or a command takes.
     *
     * @param written how a text of help writes it, such as {@code FILE}
     * @param choices the words it is one of; empty unless it is a choice
     */
    public record OptionValue(Slot kind, String written, List<String> choices) {
        public OptionValue {
            choices = List.copyOf(choices);
        }

        public static OptionValue none() {
            return new OptionValue(Slot.NOTHING, "", List.of());
        }

        public static OptionValue anything(String written) {
            return new OptionValue(Slot.ANYTHING, written, List.of());
        }

        /** Files or folders. */
        public static OptionValue files(String written) {
            return new OptionValue(Slot.FILE, written, List.of());
        }

        /** The id of a rule. */
        public static OptionValue rule(String written) {
            return new OptionValue(Slot.RULE, written, List.of());
        }

        public static OptionValue oneOf(String written, List<String> choices) {
            return new OptionValue(Slot.CHOICE, written, choices);
        }
    }

    /**
     * An option.
     *
     * @param brief its single letter, where it has one
     * @param name without the dashes
     */
    public record OptionSheet(Optional<String> brief, String name, String description, OptionValue value) {
        boolean takesValue() {
            return value.kind() != Slot.NOTHING;
        }
    }

    /** A command, what it takes and its options. */
    public record Verb(String name, String summary, OptionValue operands, List<OptionSheet> flags) {
        public Verb {
            flags = List.copyOf(flags);
        }
    }

    Verb byDefault() {
        return commands.get(0);
    }

    List<String> names() {
        return commands.stream().map(Verb::name).toList();
    }

    /** The words that can stand in a place; empty where they are files or not known. */
    List<String> words(OptionValue value) {
        return value.kind() == Slot.RULE ? rules : value.choices();
    }
}
