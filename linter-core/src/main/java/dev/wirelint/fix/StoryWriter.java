package dev.wirelint.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * Puts mended bytes in the place of a file's own. Whatever happens on the way, the file is the old one or the new one,
 * whole: the new bytes go into a hidden file beside it first, which then takes its name.
 */
public final class StoryWriter {
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
        Path fresh = Files.createTempFile(real.getParent(), "." + real.getFileName() + ".", ".tmp");
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
        Path fresh = Files.createTempFile(absolute.getParent(), "." + absolute.getFileName() + ".", ".tmp");
        try {
            Files.write(fresh, bytes);
            shareAsOthers(fresh);
            Files.move(fresh, absolute, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
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
