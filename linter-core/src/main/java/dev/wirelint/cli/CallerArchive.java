package dev.wirelint.cli;

import dev.wirelint.cli.call.Caller;
import dev.wirelint.cli.call.Switchboard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The archive of the few classes with which a run calls the desk, beside that of all. It comes of a call to the desk
 * that is running, and a caller without one is only slower.
 */
record CallerArchive(ClassArchive archive) {
    private static final String FILE = "wirelint.caller";
    private static final long SECONDS_FOR_IT = 60;

    /** Where the launcher looks for it; absent where it wants none. */
    static Optional<CallerArchive> in(Properties properties) {
        Properties own = new Properties(properties);
        own.setProperty(ClassArchive.FILE, properties.getProperty(FILE, ""));
        return ClassArchive.in(own)
                .map(a -> new CallerArchive(
                        new ClassArchive(a.file(), a.flags(), Switchboard.code().getPath(), a.javaHome(), a.build())));
    }

    /** Makes it, by a call to this desk. */
    void makeWhereMissing(Path socket) {
        if (archive.fits()) {
            return;
        }
        try {
            Files.createDirectories(
                    archive.folder(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path work = Files.createTempDirectory(archive.folder(), "work-");
            try {
                make(work, socket);
            } finally {
                ArchiveSweep.remove(work);
            }
        } catch (IOException e) {
            // A call takes a little longer.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Path work, Path socket) throws IOException, InterruptedException {
        String print = archive.print();
        Path made = work.resolve("archive");
        Path story = work.resolve("story");
        try (InputStream written = Rehearsal.story()) {
            Files.copy(written, story);
        }
        List<String> command = new ArrayList<>();
        command.add(archive.javaHome().resolve("bin").resolve("java").toString());
        command.addAll(archive.flags());
        command.addAll(List.of(
                "-XX:ArchiveClassesAtExit=" + made,
                "-D" + Caller.DESK + "=" + socket,
                "-cp",
                archive.classPath(),
                Caller.class.getName(),
                "check",
                "--no-config",
                "--no-cache",
                "-"));
        Process process = ClassArchive.silent(command, Path.of("").toAbsolutePath())
                .redirectInput(story.toFile())
                .start();
        if (!process.waitFor(SECONDS_FOR_IT, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        } else if (Files.exists(made)) {
            ArchiveMaker.publish(archive, made, print);
        }
    }
}
