package dev.wirelint.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes what is made anew in the place of what was there: it goes into a hidden file beside it, which takes its name
 * once it is whole. Whatever happens on the way, the old one or the new one is there.
 */
public final class Swap {
    private static final String FRESH = ".wirelint-";
    private static final String ENDING = ".tmp";
    /** No run that lives needs so long between writing a file and giving it its name. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private Swap() {}

    /** What a file is to hold. */
    public interface FileContent {
        void write(Writer out) throws IOException;
    }

    /**
     * Writes a file; what is no ordinary one, such as a pipe, is written as it is, and so is one among which none can
     * be made.
     */
    public static void write(Path file, FileContent content) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            straight(real, content);
            return;
        }
        Path fresh = real.resolveSibling(FRESH + UUID.randomUUID() + ENDING);
        boolean made = false;
        try {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(
                    Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW), StandardCharsets.UTF_8))) {
                made = true;
                content.write(out);
            }
            keepPermissions(real, fresh);
            Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE);
        } catch (AccessDeniedException e) {
            if (made || !Files.isWritable(real)) {
                throw e;
            }
            straight(real, content);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void straight(Path file, FileContent content) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            content.write(out);
        }
    }

    private static void keepPermissions(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            view.setPermissions(Files.getPosixFilePermissions(old));
        }
    }

    /**
     * Takes away what runs that were killed have left in a folder: hidden files that no run can be writing any more.
     */
    public static void clear(Path folder) {
        Instant old = Instant.now().minus(LONGEST);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, FRESH + "*" + ENDING)) {
            for (Path fresh : left) {
                if (Files.isRegularFile(fresh, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(fresh).toInstant().isBefore(old)) {
                    Files.deleteIfExists(fresh);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It stays where it is; it is harmless, since no run reads it.
        }
    }
}
