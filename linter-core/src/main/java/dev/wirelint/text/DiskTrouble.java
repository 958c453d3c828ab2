package dev.wirelint.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be written and what to do about it, in words, whatever the system said. */
public final class DiskTrouble {
    private DiskTrouble() {}

    /** Half a sentence that goes on behind the name of the file. */
    public static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "its folder is not there; make it first, or name another";
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return "a file stands where its folder would be; name another";
        }
        String reason = reason(e);
        if (e instanceof AccessDeniedException
                || e instanceof FileNotFoundException
                || reason.contains("not permitted")) {
            return "you may not write there; check the permissions, or name another place";
        }
        if (reason.contains("No space left") || reason.contains("quota")) {
            return "the disk is full (" + reason + "); make room and run it again";
        }
        if (reason.contains("Read-only")) {
            return "nothing can be written there (" + reason + "); name another place";
        }
        if (reason.contains("Is a directory")) {
            return "it is a folder; name a file";
        }
        if (reason.contains("Not a directory")) {
            return "a file stands where its folder would be; name another";
        }
        return (reason.isEmpty() ? e.getClass().getSimpleName() : reason) + "; name another place";
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? "" : reason;
    }
}
