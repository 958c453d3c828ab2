package dev.wirelint.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * Puts mended bytes in the place of a file's own. Whatever happens on the way, the file is the old one or the new one,
 * whole: the new bytes go into a hidden file beside it first, which then takes its name.
 */
public final class StoryWriter {
    private static final String FRESH = ".wirelint-";
    private static final String ENDING = ".tmp";
    /** No run that lives needs so long between writing a file and giving it its name. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private StoryWriter() {}

    /**
     * Replaces the bytes of a file, behind any symbolic link, and keeps its permissions.
     *
     * @param before what the file must still hold
     * @throws IOException where it holds something else by now, or cannot be written; it is as it was then
     */
    public static void replace(Path file, byte[] before, byte[] after) throws IOException {
        Path real = file.toRealPath();
        if (!Files.isWritable(real)) {
            throw new IOException("may not be written; check the file's permissions");
        }
        Path fresh = Files.createTempFile(real.getParent(), FRESH, ENDING);
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(after);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            keepPermissions(real, fresh);
            if (!Arrays.equals(Files.readAllBytes(real), before)) {
                throw new IOException("was changed while it was being checked; run wirelint fix again");
            }
            Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Writes a file that may not be there yet; it is the old one or the new one, whole. */
    public static void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file)) {
            replace(file, Files.readAllBytes(file), bytes);
            return;
        }
        Path absolute = file.toAbsolutePath();
        Path fresh = Files.createTempFile(absolute.getParent(), FRESH, ENDING);
        try {
            Files.write(fresh, bytes);
            shareAsOthers(fresh);
            Files.move(fresh, absolute, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Takes away what runs that were killed have left beside files: hidden files that no run can be writing any more.
     * What cannot be taken away stays; it is harmless, since no run reads it.
     */
    public static void clearBeside(Collection<Path> files) {
        Instant old = Instant.now().minus(LONGEST);
        files.stream().flatMap(file -> realFolder(file).stream()).distinct().forEach(folder -> clear(folder, old));
    }

    private static Optional<Path> realFolder(Path file) {
        try {
            return Optional.ofNullable(file.toRealPath().getParent());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void clear(Path folder, Instant old) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, FRESH + "*" + ENDING)) {
            for (Path fresh : left) {
                if (Files.isRegularFile(fresh, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(fresh).toInstant().isBefore(old)) {
                    Files.deleteIfExists(fresh);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It stays where it is.
        }
    }

    /** A temporary file is its owner's alone; what is written for a repository is everybody's to read. */
    private static void shareAsOthers(Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old == null || fresh == null) {
            return;
        }
        PosixFileAttributes attributes = old.readAttributes();
        fresh.setPermissions(attributes.permissions());
        PosixFileAttributes given = fresh.readAttributes();
        if (!given.owner().equals(attributes.owner())) {
            fresh.setOwner(attributes.owner());
        }
        if (!given.group().equals(attributes.group())) {
            fresh.setGroup(attributes.group());
        }
    }
}
