package dev.wirelint.run;

import dev.wirelint.fix.StoryWriter;
import dev.wirelint.format.Encoding;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Writes mended stories into their files on several threads, until it is told to stop. */
final class StoryWriting {
    /** Read by who writes a story, so that many can; held by who stops. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private boolean stopped;

    private final Queue<MendedStory> written = new ConcurrentLinkedQueue<>();

    /** The story as it is on the disk now: mended, or with the trouble that kept it from being written. */
    MendedStory write(MendedStory mended, Path file, Encoding encoding) {
        writing.readLock().lock();
        try {
            if (stopped) {
                return mended.unwritten("is as it was, since the run was stopped");
            }
            StoryWriter.replace(file, encoding.encode(mended.before().content()), encoding.encode(mended.after()));
            written.add(mended);
            return mended;
        } catch (CharacterCodingException e) {
            return mended.unwritten("a fix needs a character that "
                    + encoding.charset().name() + " does not have; save the file as UTF-8 first");
        } catch (IOException e) {
            return mended.unwritten(String.valueOf(e.getMessage()));
        } finally {
            writing.readLock().unlock();
        }
    }

    /** Waits for the stories that are being written, and gives all that were; no other is written after that. */
    List<MendedStory> stop() {
        writing.writeLock().lock();
        try {
            stopped = true;
            return List.copyOf(written);
        } finally {
            writing.writeLock().unlock();
        }
    }
}
