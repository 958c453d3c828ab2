package dev.wirelint.run;

import dev.wirelint.config.Configurations;
import dev.wirelint.config.FormatSetting;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.format.StoryFormats;
import dev.wirelint.text.Nearest;
import dev.wirelint.text.PageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says how the file at a path is to be read: as the run asks, else as its configuration, else as the file itself. */
public final class ConfiguredFormats implements Function<Path, ReadOptions> {
    private final Configurations configurations;
    private final ReadOptions asked;

    /**
     * Gets ready to say.
     *
     * @param asked what a run asks for; its format and its fields each win where they are given
     */
    public ConfiguredFormats(Configurations configurations, ReadOptions asked) {
        this.configurations = configurations;
        this.asked = asked;
    }

    @Override
    public ReadOptions apply(Path file) {
        Optional<FormatSetting> setting = configurations.format(file);
        if (setting.isEmpty()) {
            return asked;
        }
        ReadOptions configured = reading(setting.get());
        return new ReadOptions(
                asked.format().isEmpty() ? configured.format() : asked.format(),
                asked.fields().isEmpty() ? configured.fields() : asked.fields());
    }

    /** Whether a configuration says how a file is to be read, so that it is a story. */
    public boolean names(Path file) {
        return configurations.format(file).isPresent();
    }

    private static ReadOptions reading(FormatSetting setting) {
        refuse(setting, "format", setting.as(), StoryFormats.names());
        for (String part : setting.fields().keySet()) {
            refuse(setting, "part of a story", part, ReadOptions.parts());
        }
        return new ReadOptions(setting.as(), setting.fields());
    }

    private static void refuse(FormatSetting setting, String what, String name, List<String> known) {
        if (!known.contains(name)) {
            throw new PageException(setting.place() + ": there is no " + what + " '" + name + "'"
                    + Nearest.hint(name, known, "it is one of " + String.join(", ", known)));
        }
    }
}
