package dev.wirelint.cli;

import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.cli.Option;

/**
 * An option whose value is one of some words. These and its description are asked for only by help, since some take
 * time.
 */
final class ChoiceOption extends Option {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<String>> choices;
    private final transient Supplier<String> description;

    ChoiceOption(String name, String argument, Supplier<List<String>> choices, Supplier<String> description) {
        super(null, name, true, "");
        setArgName(argument);
        this.choices = choices;
        this.description = description;
    }

    List<String> choices() {
        return choices.get();
    }

    @Override
    public String getDescription() {
        return description.get();
    }
}
