package dev.wirelint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of the project that is made from others.
 *
 * @param due what it is to hold; empty where it is not to be there
 */
record Generated(Path file, Optional<String> due) {
    /** What writes all that is generated anew. */
    static final String COMMAND = "./mvnw -q -Pgenerate";

    /** Whether this run writes instead of complaining. */
    static final boolean ACCEPT = System.getProperty("wirelint.accept") != null;

    private static final int WIDTH = 100;
    private static final int BEFORE = 40;

    Generated(Path file, String due) {
        this(file, Optional.of(due));
    }

    /** Holds files to what is due in them, or writes it where this run accepts. */
    static void hold(List<Generated> files) throws IOException {
        List<String> stale = new ArrayList<>();
        for (Generated file : files) {
            if (ACCEPT) {
                file.write();
            }
            file.complaint().ifPresent(stale::add);
        }
        if (!stale.isEmpty()) {
            String others = stale.size() == 1 ? "" : "and " + (stale.size() - 1) + " more of its kind\n";
            throw new Stale(stale.get(0) + others);
        }
    }

    void write() throws IOException {
        if (due.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (complaint().isPresent()) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, due.orElseThrow());
        }
    }

    /** What is wrong with the file; empty where it is as it is due. */
    Optional<String> complaint() throws IOException {
        String name = file.toString().replace('\\', '/').replaceFirst("^(?:\\.\\./)+", "");
        if (!Files.exists(file)) {
            return due.map(d -> name + " is due, and not there\n");
        }
        if (due.isEmpty()) {
            return Optional.of(name + " is there, and nothing is due in it\n");
        }
        return difference(name, 1, Files.readString(file), due.orElseThrow());
    }

    /** The first line in which a text is not what is due, in three lines; empty where there is none. */
    static Optional<String> difference(String name, int firstLine, String is, String due) {
        if (is.equals(due)) {
            return Optional.empty();
        }
        List<String> old = is.lines().toList();
        List<String> fresh = due.lines().toList();
        int line = 0;
        while (line < Math.min(old.size(), fresh.size()) && old.get(line).equals(fresh.get(line))) {
            line++;
        }
        String was = line < old.size() ? old.get(line) : "";
        String to = line < fresh.size() ? fresh.get(line) : "";
        int column = 0;
        while (column < Math.min(was.length(), to.length()) && was.charAt(column) == to.charAt(column)) {
            column++;
        }
        return Optional.of(name + ":" + (firstLine + line) + " is out of date\n    is:  \"" + cut(was, column)
                + "\"\n    due: \"" + cut(to, column) + "\"\n");
    }

    /** What stands around a place of a line. */
    private static String cut(String line, int place) {
        int start = Math.max(0, place - BEFORE);
        int end = Math.min(line.length(), start + WIDTH);
        return (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "");
    }

    /** Says all there is to say in its message: where it was thrown helps nobody, and fills the screen. */
    static final class Stale extends AssertionError {
        private static final long serialVersionUID = 1;

        Stale(String complaint) {
            super(complaint + COMMAND + " writes it anew, with all that is generated; read what changes");
            setStackTrace(new StackTraceElement[0]);
        }
    }
}
