package dev.wirelint.desk;

import dev.wirelint.run.Input;
import dev.wirelint.run.KeptCopy;
import dev.wirelint.run.Manuscript;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that are being written, each in the place of its file. Safe for use by many threads. */
final class OpenTexts {
    private final Map<Path, Manuscript> latest = new ConcurrentHashMap<>();
    private final Map<Path, KeptCopy> kept = new ConcurrentHashMap<>();
    private final Path folder;

    /** @param folder what the places of texts count from */
    OpenTexts(Path folder) {
        this.folder = folder;
    }

    /** Takes a text; an older one than is there changes nothing. */
    void write(Manuscript text) {
        Path place = place(text.place());
        kept.computeIfAbsent(place, p -> new KeptCopy());
        latest.merge(place, placed(text), (old, one) -> one.version() > old.version() ? one : old);
    }

    void close(Path story) {
        latest.remove(place(story));
        kept.remove(place(story));
    }

    /** What is known of a story that is being written from its earlier versions. */
    Optional<KeptCopy> known(Manuscript text) {
        return Optional.ofNullable(kept.get(place(text.place())));
    }

    /** Whether no newer text of its story has been written. */
    boolean isLatest(Manuscript text) {
        return of(text.place()).filter(m -> m.version() > text.version()).isEmpty();
    }

    /** Forgets what is known of them, since it was read by what holds no more. */
    void forgetKnown() {
        kept.values().forEach(KeptCopy::forget);
    }

    Optional<Manuscript> of(Path story) {
        return Optional.ofNullable(latest.get(place(story)));
    }

    /** A text whose place is one of the folder's. */
    Manuscript placed(Manuscript text) {
        return new Manuscript(folder.resolve(text.place()), text.name(), text.version(), text.text());
    }

    /** What is read in the place of a file that was found. */
    Input asItIsWritten(Input found) {
        if (!(found instanceof Input.File file)) {
            return found;
        }
        return of(file.path())
                .<Input>map(m -> new Manuscript(file.path(), file.name(), m.version(), m.text()))
                .orElse(file);
    }

    private Path place(Path story) {
        return folder.resolve(story).toAbsolutePath().normalize();
    }
}
