package dev.wirelint.run;

import dev.wirelint.config.Configurations;
import dev.wirelint.config.FormatSetting;
import dev.wirelint.config.Nearest;
import dev.wirelint.format.Reading;
import dev.wirelint.format.StoryFormats;
import dev.wirelint.rule.PageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says how the file at a path is to be read: as the run asks, else as its configuration, else as the file itself. */
public final class ConfiguredFormats implements Function<Path, Reading> {
    private final Configurations configurations;
    private final Reading asked;

    /**
     * Gets ready to say.
     *
     * @param asked what a run asks for; its format and its fields each win where they are given
     */
    public ConfiguredFormats(Configurations configurations, Reading asked) {
        this.configurations = configurations;
        this.asked = asked;
    }

    @Override
    public Reading apply(Path file) {
        Optional<FormatSetting> setting = configurations.format(file);
        if (setting.isEmpty()) {
            return asked;
        }
        Reading configured = reading(setting.get());
        return new Reading(
                asked.format().isEmpty() ? configured.format() : asked.format(),
                asked.fields().isEmpty() ? configured.fields() : asked.fields());
    }

    /** Whether a configuration says how a file is to be read, so that it is a story. */
    public boolean names(Path file) {
        return configurations.format(file).isPresent();
    }

    private static Reading reading(FormatSetting setting) {
        refuse(setting, "format", setting.as(), StoryFormats.names());
        for (String part : setting.fields().keySet()) {
            refuse(setting, "part of a story", part, Reading.parts());
        }
        return new Reading(setting.as(), setting.fields());
    }

    private static void refuse(FormatSetting setting, String what, String name, List<String> known) {
        if (!known.contains(name)) {
            throw new PageException(setting.place() + ": there is no " + what + " '" + name + "'"
                    + Nearest.hint(name, known, "it is one of " + String.join(", ", known)));
        }
    }
}
