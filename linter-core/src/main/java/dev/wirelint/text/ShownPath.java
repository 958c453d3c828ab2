package dev.wirelint.text;

import java.nio.file.Path;

/** A path as it is shown to people: from the working folder, where it stands below that, with slashes. */
public final class ShownPath {
    private ShownPath() {}

    public static String of(Path path) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute) : absolute;
        return slashed(shown);
    }

    /** A path as somebody gave it, with slashes and without the dot of the working folder. */
    public static String asGiven(Path path) {
        String shown = slashed(path);
        return shown.startsWith("./") ? shown.substring(2) : shown;
    }

    /** A path with slashes; a backslash stays where it is a letter of a name. */
    public static String slashed(Path path) {
        String written = path.toString();
        return path.getFileSystem().getSeparator().equals("\\") ? written.replace('\\', '/') : written;
    }
}
