package dev.wirelint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * An archive of classes, from which Java starts sooner: where it belongs, and whether the one there is of this Java and
 * these jars. The launcher hands it to Java; it is made in the background after a run that found none, and never a
 * reason for a run to fail or to say anything.
 *
 * @param file where it belongs
 * @param flags how the launcher starts Java, since an archive serves only a Java that is started as it was made
 * @param classPath the jars, in their order
 * @param javaHome where the Java that runs lies
 * @param build what tells that Java from those of other builds
 */
record ClassArchive(Path file, List<String> flags, String classPath, Path javaHome, String build) {
    static final String FILE = "wirelint.archive";
    static final String FLAGS = "wirelint.flags";

    private static final String LOCK = "lock";
    private static final int LONGEST_NAME = 230;
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofDays(1);

    /** What the launcher told in system properties; empty where it wants no archive. */
    static Optional<ClassArchive> in(Properties properties) {
        String file = properties.getProperty(FILE);
        String home = properties.getProperty("java.home");
        if (file == null || home == null) {
            return Optional.empty();
        }
        try {
            Path place = Path.of(file);
            int length = String.valueOf(place.getFileName()).getBytes(StandardCharsets.UTF_8).length;
            if (!place.isAbsolute() || length > LONGEST_NAME) {
                return Optional.empty();
            }
            return Optional.of(new ClassArchive(
                    place,
                    List.of(properties.getProperty(FLAGS, "").trim().split(" +")),
                    properties.getProperty("java.class.path", ""),
                    Path.of(home),
                    properties.getProperty("java.vm.vendor") + " " + properties.getProperty("java.vm.version")));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    Path folder() {
        return file.resolveSibling("");
    }

    /** What the archive was made of; the launcher uses no archive that was written to after this. */
    Path key() {
        return file.resolveSibling(file.getFileName() + ".key");
    }

    /** Stands where no archive could be made. */
    Path failure() {
        return file.resolveSibling(file.getFileName() + ".failed");
    }

    Path lock() {
        return file.resolveSibling(LOCK);
    }

    /** The Java and the jars as they are now, each by its size and time. */
    String print() {
        List<String> lines = new ArrayList<>();
        lines.add(build);
        lines.add(line(javaHome.resolve("lib").resolve("modules").toFile()));
        for (String jar : classPath.split(File.pathSeparator, -1)) {
            lines.add(line(new File(jar)));
        }
        return String.join("\n", lines);
    }

    private static String line(File file) {
        return file.length() + " " + file.lastModified() + " " + file;
    }

    /** What the key of this archive, as it lies there, has to hold. */
    String due() {
        return file.toFile().length() + "\n" + print();
    }

    /** Whether the archive there is whole, as far as can be told from outside, and of this Java and these jars. */
    boolean fits() {
        File archive = file.toFile();
        File key = key().toFile();
        return archive.isFile()
                && archive.canRead()
                && archive.lastModified() <= key.lastModified()
                && due().equals(read(key()));
    }

    /** Has one made in the background, unless it is there, or is being made, or cannot be. */
    void makeWhereMissing() {
        try {
            if (fits() || hasFailedLately() || !canBeMade() || isBeingMade()) {
                return;
            }
            List<String> command = List.of(
                    javaHome.resolve("bin").resolve("java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx64m",
                    "-D" + FILE + "=" + file,
                    "-D" + FLAGS + "=" + String.join(" ", flags),
                    "-cp",
                    classPath,
                    ArchiveMaker.class.getName());
            List<String> humbly = new ArrayList<>(List.of("nice"));
            humbly.addAll(command);
            try {
                silent(humbly, javaHome).start();
            } catch (IOException e) {
                silent(command, javaHome).start();
            }
        } catch (IOException | RuntimeException e) {
            // A run without an archive is only slower.
        }
    }

    /** A process that says and reads nothing, without the options that a user sets for every Java. */
    static ProcessBuilder silent(List<String> command, Path where) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return builder;
    }

    private boolean hasFailedLately() throws IOException {
        if (!print().equals(read(failure()))) {
            return false;
        }
        long age = System.currentTimeMillis()
                - Files.getLastModifiedTime(failure()).toMillis();
        return age < UNTIL_TRIED_AGAIN.toMillis();
    }

    private boolean canBeMade() {
        Path nearest = folder();
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        return nearest != null && Files.isDirectory(nearest) && Files.isWritable(nearest);
    }

    private boolean isBeingMade() throws IOException {
        if (!Files.exists(lock())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock(), StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held == null;
        }
    }

    private static @Nullable String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return null;
        }
    }
}
