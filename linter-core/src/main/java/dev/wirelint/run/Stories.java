package dev.wirelint.run;

import dev.wirelint.report.CheckedStory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run is to check: what somebody named, and the stories that came of it. */
public final class Stories {
    private final List<String> asked;
    private final List<Input> inputs;
    private final Map<String, Input> byName = new HashMap<>();

    /**
     * Holds some stories.
     *
     * @param asked the paths that were named; none for stories that were handed in
     */
    public Stories(List<String> asked, List<Input> inputs) {
        this.asked = List.copyOf(asked);
        this.inputs = List.copyOf(inputs);
        this.inputs.forEach(input -> byName.putIfAbsent(input.name(), input));
    }

    public List<String> asked() {
        return asked;
    }

    /** In the order in which they are reported. */
    public List<Input> inputs() {
        return inputs;
    }

    public boolean isEmpty() {
        return inputs.isEmpty();
    }

    /** Where a story of the report stands among the files, or a configuration that is flagged with them. */
    public Path place(CheckedStory story) {
        String file = story.source().file();
        Input input = byName.get(file);
        return input == null ? Path.of(file) : input.place();
    }

    /** What a story reads now that somebody is writing; absent where it reads as its file does. */
    Optional<String> written(CheckedStory story) {
        return byName.get(story.source().file()) instanceof Manuscript text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    /** Whether a story has a file, be it as it was read or not. */
    boolean hasFile(CheckedStory story) {
        Input input = byName.get(story.source().file());
        return !(input instanceof Input.Stream) && (!(input instanceof Manuscript text) || Files.exists(text.place()));
    }
}
