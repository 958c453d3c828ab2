package dev.wirelint.fix;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * New bytes written over those of a file that must stay the very file it is: one that belongs to a colleague, that
 * stands under several names, or in a folder where nothing can be made. Its old text stands in a copy until the new one
 * is whole.
 */
final class Overwriting {
    private final Path file;
    private final byte[] before;
    private final byte[] after;

    private Overwriting(Path file, byte[] before, byte[] after) {
        this.file = file;
        this.before = before;
        this.after = after;
    }

    /** Writes {@code after} over a file that holds {@code before}; where that fails, the file is as it was. */
    static void write(Path file, byte[] before, byte[] after) throws IOException {
        new Overwriting(file, before, after).write();
    }

    /** Where the old text of a file stands while it is written over. */
    private static Path copyBeside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".wirelint-old");
    }

    /** Refuses a file whose old text still stands beside it. */
    static void requireWhole(Path file) throws Unwritten {
        Path copy = copyBeside(file);
        if (Files.exists(copy)) {
            throw cutShort(copy);
        }
    }

    private static Unwritten cutShort(Path copy) {
        return new Unwritten("is being written by another run, or one was cut short; its text from before is in " + copy
                + ": keep what is right, delete that copy and run wirelint fix again");
    }

    /** Not by a channel, which closes in the middle of a text when its thread is asked to stop. */
    private void write() throws IOException {
        try (RandomAccessFile story = new RandomAccessFile(file.toFile(), "rw")) {
            Path copy = keep();
            try {
                overwrite(story);
            } catch (IOException e) {
                restore(story, copy);
                Files.deleteIfExists(copy);
                throw e;
            }
            Files.deleteIfExists(copy);
        }
    }

    /** What is longer than before comes first: where the disk is full, the old text has not been touched yet. */
    private void overwrite(RandomAccessFile story) throws IOException {
        if (after.length > before.length) {
            put(story, after, before.length, after.length);
            story.getFD().sync();
        }
        put(story, after, 0, Math.min(before.length, after.length));
        story.setLength(after.length);
        story.getFD().sync();
    }

    private void restore(RandomAccessFile story, Path copy) throws IOException {
        try {
            put(story, before, 0, before.length);
            story.setLength(before.length);
            story.getFD().sync();
        } catch (IOException e) {
            throw new Unwritten("was written only in part; its text from before is in " + copy, e);
        }
    }

    /** Keeps the old text beside the file, or, where nothing can be made there, among the temporary files. */
    private Path keep() throws IOException {
        Path beside = copyBeside(file);
        try {
            return kept(Files.createFile(beside, ownersOnly()));
        } catch (FileAlreadyExistsException e) {
            throw cutShort(beside);
        } catch (IOException e) {
            return kept(Files.createTempFile("wirelint-", "-" + file.getFileName()));
        }
    }

    private Path kept(Path copy) throws IOException {
        try (RandomAccessFile old = new RandomAccessFile(copy.toFile(), "rw")) {
            put(old, before, 0, before.length);
            old.getFD().sync();
            return copy;
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private FileAttribute<?>[] ownersOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void put(RandomAccessFile to, byte[] bytes, int start, int end) throws IOException {
        to.seek(start);
        to.write(bytes, start, end - start);
    }
}
