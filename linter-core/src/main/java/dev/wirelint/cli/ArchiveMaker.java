package dev.wirelint.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes an archive of classes in a process of its own: a rehearsal in a folder beside its place, a trial of what came
 * of it, and only then the name under which the launcher finds it. One at a time; whoever is cut off leaves nothing
 * that is used.
 */
final class ArchiveMaker {
    private static final String WORK = "work-";
    private static final long MINUTES_FOR_IT = 15;
    private static final long ROOM = 256L << 20;
    private static final int FIRST_WITH_AOT = 25;

    /** The archive looks older than its key by so much that whatever is written to it later makes it the newer one. */
    private static final Duration SET_BACK = Duration.ofHours(1);

    private final ClassArchive archive;

    private ArchiveMaker(ClassArchive archive) {
        this.archive = archive;
    }

    public static void main(String[] args) {
        ClassArchive.in(System.getProperties()).ifPresent(a -> {
            try {
                new ArchiveMaker(a).makeAlone();
            } catch (IOException e) {
                // There is nobody to be told; a later run tries again.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void makeAlone() throws IOException, InterruptedException {
        Path folder = archive.folder();
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (FileChannel channel =
                        FileChannel.open(archive.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null || archive.fits()) {
                return;
            }
            new ArchiveSweep(folder).run();
            if (Files.getFileStore(folder).getUsableSpace() < ROOM) {
                return;
            }
            Path work = Files.createTempDirectory(folder, WORK);
            try {
                makeIn(work);
            } finally {
                ArchiveSweep.remove(work);
            }
        }
    }

    private void makeIn(Path work) throws IOException, InterruptedException {
        Path made = work.resolve("archive");
        String print = archive.print();
        Rehearsal.prepare(work);
        run(work, making(made), Rehearsal.class.getName());
        if (Files.exists(made) && run(work, trying(made), Main.class.getName(), "--version") == ExitStatus.CLEAN) {
            publish(archive, made, print);
        } else {
            Files.writeString(archive.failure(), print);
        }
    }

    /** In an order that never shows an archive beside the key of another. */
    static void publish(ClassArchive archive, Path made, String print) throws IOException {
        long size = Files.size(made);
        Path key = made.resolveSibling("key");
        Files.writeString(key, size + "\n" + print);
        force(key);
        made.toFile().setWritable(true);
        force(made);
        Files.setLastModifiedTime(made, FileTime.from(Instant.now().minus(SET_BACK)));
        Files.deleteIfExists(archive.key());
        Files.move(made, archive.file(), StandardCopyOption.ATOMIC_MOVE);
        Files.move(key, archive.key(), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(archive.failure());
    }

    /** Java trusts what it maps: what was not on the disk when the power failed would end every run. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static List<String> making(Path made) {
        return List.of((hasAot() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + made);
    }

    /** Java that ends if it cannot use the archive. */
    private static List<String> trying(Path made) {
        return hasAot()
                ? List.of("-XX:AOTMode=on", "-XX:+VerifySharedSpaces", "-XX:AOTCache=" + made)
                : List.of("-Xshare:on", "-XX:+VerifySharedSpaces", "-XX:SharedArchiveFile=" + made);
    }

    private static boolean hasAot() {
        return Runtime.version().feature() >= FIRST_WITH_AOT;
    }

    private int run(Path work, List<String> options, String... main) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(archive.javaHome().resolve("bin").resolve("java").toString());
        command.addAll(archive.flags());
        command.addAll(options);
        command.addAll(List.of("-cp", archive.classPath()));
        command.addAll(Arrays.asList(main));
        Process process = ClassArchive.silent(command, work).start();
        if (!process.waitFor(MINUTES_FOR_IT, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }
}
