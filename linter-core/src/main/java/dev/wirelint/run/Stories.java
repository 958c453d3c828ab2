package dev.wirelint.run;

import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.LeftOut;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run is to check: what somebody named, and the stories that came of it. */
public final class Stories {
    private final Found found;
    private final List<String> idle;
    private final Map<String, Input> byName = new HashMap<>();

    /**
     * Holds some stories.
     *
     * @param idle what is to be said of the patterns that hold for nothing in the folders
     */
    public Stories(Found found, List<String> idle) {
        this.found = found;
        this.idle = List.copyOf(idle);
        found.inputs().forEach(input -> byName.putIfAbsent(input.name(), input));
    }

    /** One text that was handed in. */
    public static Stories of(Manuscript text) {
        return new Stories(new Found(List.of(text), List.of(), List.of(), List.of()), List.of());
    }

    /** Whether a folder was named, so that there may be all stories a note holds for. */
    public boolean areOfFolders() {
        return !found.walked().isEmpty();
    }

    /** In the order in which they are reported. */
    public List<Input> inputs() {
        return found.inputs();
    }

    /** Where the inputs lie, or would, in the same order. */
    public List<Path> places() {
        return inputs().stream().map(Input::place).toList();
    }

    /** What was come upon and is not checked. */
    public List<LeftOut> leftOut() {
        return found.leftOut();
    }

    /** The folders that were named and hold no story, and the files, where all that were named are none. */
    public List<String> barren() {
        return found.barren();
    }

    /** What is to be said of the patterns of configurations that hold for nothing. */
    public List<String> idlePatterns() {
        return idle;
    }

    public boolean isEmpty() {
        return found.inputs().isEmpty();
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
