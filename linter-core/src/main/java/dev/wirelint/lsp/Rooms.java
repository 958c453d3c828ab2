package dev.wirelint.lsp;

import dev.wirelint.desk.Desk;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The folders that are open in the editor; each has a desk of its own, opened with the first story of it. */
final class Rooms {
    private final Function<Path, Desk> opener;
    private final Path here;
    private final Set<Path> folders = new LinkedHashSet<>();
    private final Map<Path, Room> opened = new LinkedHashMap<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "other stories");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Runnable told = () -> {};

    /**
     * None is open yet.
     *
     * @param opener opens the desk of a folder
     * @param here the folder that holds as long as there is none
     */
    Rooms(Function<Path, Desk> opener, Path here) {
        this.opener = opener;
        this.here = here;
    }

    /** Runs this whenever open stories are worth another look. */
    void whenRead(Runnable run) {
        told = run;
    }

    synchronized void add(Path folder) {
        folders.add(folder.toAbsolutePath().normalize());
    }

    synchronized void remove(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        folders.remove(place);
        Room room = opened.remove(place);
        if (room != null) {
            room.leave();
        }
    }

    /** The nearest folder above a story, or the first where none is. */
    synchronized Room of(Path story) {
        Path place = story.toAbsolutePath().normalize();
        Path folder = folders.stream()
                .filter(f -> story.isAbsolute() && place.startsWith(f))
                .max(Comparator.comparing(Path::getNameCount))
                .or(() -> folders.stream().findFirst())
                .orElse(here);
        return opened.computeIfAbsent(folder, f -> new Room(f, opener.apply(f), background, () -> told.run()));
    }

    /**
     * Hears of files that have changed, come or gone; what comes of it is told where stories are worth another look.
     */
    void changed(List<Path> files) {
        boolean house = false;
        for (Room room : open()) {
            for (Path file : files) {
                house |= room.forget(file);
            }
        }
        if (house) {
            told.run();
            return;
        }
        background.execute(() -> {
            boolean any = false;
            for (Room room : open()) {
                for (Path file : files) {
                    any |= room.reread(file);
                }
            }
            if (any) {
                told.run();
            }
        });
    }

    /** Takes what a story's file says again, which nobody is writing any more. */
    void reread(Path story) {
        Room room = of(story);
        background.execute(() -> room.reread(story));
    }

    private synchronized List<Room> open() {
        return List.copyOf(opened.values());
    }

    void end() {
        open().forEach(Room::leave);
        background.shutdownNow();
    }
}
