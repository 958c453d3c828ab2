package dev.wirelint.fix;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A story that was not written, and why, in words for its editor. */
final class Unwritten extends IOException {
    private static final long serialVersionUID = 1L;
    private static final String REFUSED =
            "may not be written by you; check the permissions of the file and its folder, or ask its owner";

    Unwritten(String message) {
        super(message);
    }

    Unwritten(String message, IOException cause) {
        super(message, cause);
    }

    /** The same in words, whatever the system said. */
    static Unwritten of(IOException e) {
        return e instanceof Unwritten told ? told : new Unwritten(words(e), e);
    }

    private static String words(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "is no longer there; was it moved while it was being checked?";
        }
        String reason = reason(e);
        return e instanceof AccessDeniedException
                        || e instanceof FileNotFoundException
                        || reason.isEmpty()
                        || reason.contains("not permitted")
                ? REFUSED
                : "cannot be written (" + reason + "); it is as it was";
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? "" : reason;
    }
}
