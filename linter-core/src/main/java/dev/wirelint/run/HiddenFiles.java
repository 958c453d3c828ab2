package dev.wirelint.run;

import java.nio.file.Path;

/** Files and folders that their owner hides, by a full stop before the name. */
final class HiddenFiles {
    private HiddenFiles() {}

    static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** Whether a file is hidden, or a folder on the way to it from the top; of one elsewhere its name alone counts. */
    static boolean isUnder(Path top, Path path) {
        Path folder = top.toAbsolutePath().normalize();
        Path file = path.toAbsolutePath().normalize();
        for (Path part : file.startsWith(folder) ? folder.relativize(file) : file.getFileName()) {
            if (isHidden(part)) {
                return true;
            }
        }
        return false;
    }
}
