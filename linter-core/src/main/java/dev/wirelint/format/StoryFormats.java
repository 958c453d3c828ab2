package dev.wirelint.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All readers, and the choice among them: by name, by the extension of a file, or by how its text opens. */
public final class StoryFormats {
    private static final int OPENING = 4096;

    /** So few letters leave only so many extensions to keep. */
    private static final int LONGEST_KEPT = 4;

    private static final Map<String, Likelihood> LIKELIHOODS = new ConcurrentHashMap<>();

    private StoryFormats() {}

    /** The names of all formats, sorted. */
    public static List<String> names() {
        return Stream.concat(
                        Readers.ALL.stream().map(StoryReader::format),
                        ArchiveFormat.ALL.stream().map(ArchiveFormat::format))
                .sorted()
                .toList();
    }

    /** Whether a file's extension says that it holds a story, or, where other files share it, whether it might. */
    public static Likelihood likelihood(Path file) {
        String extension = extension(file.getFileName().toString());
        return extension.length() > LONGEST_KEPT
                ? likelihood(extension)
                : LIKELIHOODS.computeIfAbsent(extension, StoryFormats::likelihood);
    }

    private static Likelihood likelihood(String extension) {
        if (PlainText.EXTENSIONS.contains(extension)) {
            return Likelihood.STORY;
        }
        if (Readers.ALL.stream().anyMatch(r -> r.extensions().contains(extension))) {
            return Likelihood.STORY;
        }
        return Readers.ALL.stream().anyMatch(r -> r.sharedExtensions().contains(extension))
                ? Likelihood.PERHAPS
                : Likelihood.NO_STORY;
    }

    /** Whether some format, other than plain text, opens like this. */
    public static boolean isRecognised(String text) {
        return byOpening(text).isPresent();
    }

    /** Whether a file holds a story. */
    public enum Likelihood {
        STORY,
        PERHAPS,
        NO_STORY
    }

    static StoryReader named(String format) {
        return Readers.ALL.stream()
                .filter(r -> r.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format is called " + format));
    }

    /** The reader of a file by its extension, or else by its text. */
    static StoryReader choose(String name, String text) {
        String extension = extension(name);
        return Readers.ALL.stream()
                .filter(r -> r.extensions().contains(extension))
                .filter(r -> !r.format().equals(PlainText.FORMAT) || !isOfWireCodes(text))
                .findFirst()
                .or(() -> byOpening(text))
                .orElseGet(() -> named(PlainText.FORMAT));
    }

    /** Plain text is what such a file looks like to whoever saves it. */
    private static boolean isOfWireCodes(String text) {
        return byOpening(text).filter(WireCodes.class::isInstance).isPresent();
    }

    private static Optional<StoryReader> byOpening(String text) {
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        return Readers.ALL.stream().filter(r -> r.recognises(opening)).findFirst();
    }

    private static String extension(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Made when a file is first asked for whose name does not tell at once. */
    private static final class Readers {
        private static final List<StoryReader> ALL = readers();
    }

    private static List<StoryReader> readers() {
        List<StoryReader> readers = new ArrayList<>();
        ServiceLoader.load(StoryReader.class, StoryReader.class.getClassLoader())
                .forEach(readers::add);
        readers.sort(Comparator.comparing(StoryReader::format));
        return List.copyOf(readers);
    }
}
