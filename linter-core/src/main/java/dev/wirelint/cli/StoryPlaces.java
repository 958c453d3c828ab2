package dev.wirelint.cli;

import dev.wirelint.run.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files a run reads its stories from, where nothing else may be written. */
final class StoryPlaces {
    private final List<Input> stories;
    private final Set<Object> places = new HashSet<>();

    StoryPlaces(List<Input> stories) {
        this.stories = stories;
    }

    /**
     * Refuses to write to what a user named, where that would take the place of a story.
     *
     * @param what what is to be written
     * @param written the files that would be written over
     */
    void requireNoneOf(String what, Path named, List<Path> written) throws UsageException {
        for (Path file : written) {
            if (isStory(file)) {
                throw new UsageException(what + " cannot be written to " + named + ": it would take the place of "
                        + file + ", a story of this run; name another file");
            }
        }
    }

    private boolean isStory(Path file) {
        if (places.isEmpty()) {
            stories.stream().filter(Input.File.class::isInstance).forEach(s -> places.add(identity(s.place())));
        }
        return places.contains(identity(file));
    }

    /** What tells one file from another, whatever names and links lead to it. */
    private static Object identity(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
