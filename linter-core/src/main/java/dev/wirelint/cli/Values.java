package dev.wirelint.cli;

import dev.wirelint.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;

/** Reads the values of options, and says what would be right where one is wrong. */
final class Values {
    private Values() {}

    /** One of a closed set of names, written in lower case. */
    static <E extends Enum<E>> E choice(CommandLine line, String option, E otherwise) throws UsageException {
        String written = line.getOptionValue(option);
        return written == null ? otherwise : choice(option, written, otherwise.getDeclaringClass());
    }

    static <E extends Enum<E>> E choice(String option, String written, Class<E> kind) throws UsageException {
        List<E> all = Arrays.asList(kind.getEnumConstants());
        for (E one : all) {
            if (name(one).equals(written)) {
                return one;
            }
        }
        List<String> names = names(kind);
        throw new UsageException("--" + option + " cannot be '" + written + "'"
                + Nearest.hint(written, names, "it is one of " + String.join(", ", names)));
    }

    static double number(CommandLine line, String option, double otherwise, double least, double most)
            throws UsageException {
        String written = line.getOptionValue(option);
        if (written == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(written);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        throw new UsageException(
                "--" + option + " is a number from " + shown(least) + " to " + shown(most) + ", not '" + written + "'");
    }

    /** The names of a closed set, as they are written on the command line. */
    static <E extends Enum<E>> List<String> names(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Values::name).toList();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(double number) {
        return String.valueOf((int) number);
    }
}
