import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays the archive of classes into what is packed for a platform, made as Java makes its own: from a list of classes,
 * sorted, and from jars named as they lie beside it. So the same jars give the same bytes in every folder, which what
 * Java learns in a training run does not.
 *
 * <p>{@code java Archive.java LAUNCHER PLATFORM TIME}: the launcher, the laid out folder, the time every file gets.
 */
class Archive {
    private static final String STORY = "dev/wirelint/cli/rehearsal.story";

    private final Path launcher;
    private final Path platform;
    private final FileTime time;

    Archive(Path launcher, Path platform, Instant time) {
        this.launcher = launcher;
        this.platform = platform;
        this.time = FileTime.from(time);
    }

    public static void main(String[] args) throws Exception {
        new Archive(Path.of(args[0]), Path.of(args[1]).toAbsolutePath(), Instant.parse(args[2])).make();
    }

    private void make() throws Exception {
        List<Path> jars;
        try (Stream<Path> files = Files.list(platform.resolve("lib"))) {
            jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
        Path work = Files.createTempDirectory("rehearsal");
        prepare(jars, work.resolve("rehearsal.txt"));
        Path seen = work.resolve("seen");
        java(work, jars, "-XX:DumpLoadedClassList=" + seen, "dev.wirelint.cli.Rehearsal");
        Path list = Files.write(work.resolve("list"), classes(seen));
        Path classes = Files.createDirectories(platform.resolve("classes"));
        java(
                platform,
                jars.stream().map(platform::relativize).toList(),
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + platform.relativize(classes.resolve("archive")));
        Files.writeString(
                classes.resolve("jars"),
                jars.stream().map(j -> j.getFileName() + "\n").collect(Collectors.joining()));
        // The launcher asks only that it is there and younger.
        Files.writeString(classes.resolve("archive.key"), "");
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, time);
            }
        }
        Files.setLastModifiedTime(platform, time);
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void prepare(List<Path> jars, Path story) throws IOException {
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                ZipEntry entry = zip.getEntry(STORY);
                if (entry != null) {
                    try (InputStream text = zip.getInputStream(entry)) {
                        Files.copy(text, story);
                    }
                }
            }
        }
    }

    /** Without the numbers and constants, which come as the threads of a run did; the names do not. */
    private static List<String> classes(Path seen) throws IOException {
        return Files.readAllLines(seen).stream()
                .filter(l -> !l.startsWith("#") && !l.startsWith("@cp") && !l.contains(" source: "))
                .map(l -> l.replaceFirst(" id: .*", ""))
                .sorted()
                .distinct()
                .toList();
    }

    /** Runs the packed Java as the launcher starts it, since the archive serves no other start. */
    private void java(Path where, List<Path> jars, String... further) throws IOException, InterruptedException {
        List<String> java = new ArrayList<>();
        java.add(platform.resolve("runtime/bin/java").toString());
        Files.readAllLines(launcher).stream()
                .filter(l -> l.matches("flags=['\"].*"))
                .map(l -> l.replaceFirst("flags=['\"](\\$flags )?", "").replaceFirst("['\"]$", ""))
                .forEach(l -> java.addAll(List.of(l.split(" "))));
        java.add("-Xlog:disable");
        java.add("-cp");
        java.add(jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        java.addAll(List.of(further));
        ProcessBuilder builder = new ProcessBuilder(java)
                .directory(where.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        // The rehearsal ends as a check that has found something.
        int status = builder.start().waitFor();
        if (status > 1) {
            throw new IOException(String.join(" ", java) + " ended with " + status);
        }
    }
}
