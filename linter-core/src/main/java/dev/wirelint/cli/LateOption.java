package dev.wirelint.cli;

import java.util.function.Supplier;
import org.apache.commons.cli.Option;

/** An option that takes a value and is described only when somebody asks, since to do so takes time. */
final class LateOption extends Option {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> description;

    LateOption(String name, String argument, Supplier<String> description) {
        super(null, name, true, "");
        setArgName(argument);
        this.description = description;
    }

    @Override
    public String getDescription() {
        return description.get();
    }
}
