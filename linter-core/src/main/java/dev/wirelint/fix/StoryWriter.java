package dev.wirelint.fix;

import dev.wirelint.text.DiskTrouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts mended bytes in the place of a file's own. Whatever happens on the way, the file is the old one or the new one,
 * whole: the new bytes go into a hidden file beside it first, which then takes its name. A file whose owner, other
 * names or other belongings would be lost that way is written over, with a copy of its text beside it until that is
 * done.
 */
public final class StoryWriter {
    private static final String FRESH = ".wirelint-";
    private static final String ENDING = ".tmp";
    /** No run that lives needs so long between writing a file and giving it its name. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private StoryWriter() {}

    /**
     * Replaces the bytes of a file, behind any symbolic link, and keeps all else that belongs to it.
     *
     * @param before what the file must still hold
     * @throws IOException where it holds something else by now, or cannot be written; it is as it was then, and the
     *     message says in words what is wrong
     */
    public static void replace(Path file, byte[] before, byte[] after) throws IOException {
        try {
            Path real = file.toRealPath();
            if (!Files.isWritable(real)) {
                throw new Unwritten("may not be written; check the file's permissions");
            }
            Overwriting.requireWhole(real);
            if (Arrays.equals(Files.readAllBytes(real), after)) {
                // Another of its names has been mended.
                return;
            }
            requireUnchanged(real, before);
            if (Belongings.hasOtherNames(real) || !exchange(real, before, after)) {
                requireUnchanged(real, before);
                Overwriting.write(real, before, after);
            }
        } catch (IOException e) {
            throw Unwritten.of(e);
        }
    }

    /** Writes a file that may not be there yet; it is the old one or the new one, whole. */
    public static void write(Path file, byte[] bytes) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " cannot be written: it is a folder; name a file");
        }
        try {
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
        } catch (Unwritten e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(file + " cannot be written: " + DiskTrouble.of(e), e);
        }
    }

    /** Gives the name of a file to another that has all its belongings; false where there can be none. */
    private static boolean exchange(Path real, byte[] before, byte[] after) throws IOException {
        Path fresh = real.resolveSibling(FRESH + UUID.randomUUID() + ENDING);
        try {
            Files.copy(real, fresh, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (FileSystemException e) {
            return false;
        }
        try {
            if (!Belongings.of(fresh).equals(Belongings.of(real))) {
                return false;
            }
            try (FileChannel channel =
                    FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(after);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            requireUnchanged(real, before);
            Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException e) {
            // The folder may belong to somebody who lets nobody else move what is in it.
            return false;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void requireUnchanged(Path real, byte[] before) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(real), before)) {
            throw new Unwritten("was changed while it was being checked; run wirelint fix again");
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
}
