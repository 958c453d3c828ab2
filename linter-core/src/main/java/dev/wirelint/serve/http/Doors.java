package dev.wirelint.serve.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of paths: which door stands where. */
final class Doors {
    private final Map<String, Door> byPath = new HashMap<>();

    Doors(List<Door> doors) {
        for (Door door : doors) {
            for (String path : door.paths()) {
                if (byPath.put(path, door) != null) {
                    throw new IllegalArgumentException("two doors stand at " + path);
                }
            }
        }
    }

    /** The door at a path, or at the nearest folder above it. */
    Optional<Door> at(String path) {
        Door door = byPath.get(path);
        int slash = path.lastIndexOf('/');
        while (door == null && slash > 0) {
            door = byPath.get(path.substring(0, slash + 1));
            slash = path.lastIndexOf('/', slash - 1);
        }
        return Optional.ofNullable(door);
    }
}
