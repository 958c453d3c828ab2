package dev.wirelint.run;

import dev.wirelint.report.CheckedStory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run is to check: what somebody named, and the stories that came of it. */
public final class Stories {
    private final boolean ofFolders;
    private final List<Input> inputs;
    private final Map<String, Input> byName = new HashMap<>();

    /**
     * Holds some stories.
     *
     * @param asked the paths that were named
     * @param from the folder that they count from
     */
    public Stories(List<String> asked, List<Input> inputs, Path from) {
        this.ofFolders = asked.stream().anyMatch(path -> file(path, from).isDirectory());
        this.inputs = List.copyOf(inputs);
        this.inputs.forEach(input -> byName.putIfAbsent(input.name(), input));
    }

    /** What is written may be no path at all, which a file takes and a path refuses. */
    private static File file(String written, Path from) {
        File file = new File(written);
        return file.isAbsolute() || from.toString().isEmpty() ? file : new File(from.toFile(), written);
    }

    /** One text that was handed in. */
    public static Stories of(Manuscript text) {
        return new Stories(List.of(), List.of(text), Path.of(""));
    }

    /** Whether a folder was named, so that there may be all stories a note holds for. */
    boolean areOfFolders() {
        return ofFolders;
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
