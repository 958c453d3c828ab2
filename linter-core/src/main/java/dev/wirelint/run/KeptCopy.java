package dev.wirelint.run;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.KeptParagraphs;
import dev.wirelint.article.Article;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * What is kept of a story that is being written from one version to the next. Safe for use by many threads: the first
 * that checks a version has it, and one that comes meanwhile reads the story as if nothing were known.
 */
public final class KeptCopy {
    private final ReentrantLock turn = new ReentrantLock();
    private KeptParagraphs paragraphs = new KeptParagraphs();

    /** Does something with a version of the story, of which as much as has not changed is known already. */
    <T> T with(Article version, Function<Copy, T> work) {
        if (!turn.tryLock()) {
            return work.apply(new Copy(version));
        }
        try {
            return work.apply(paragraphs.copy(version));
        } finally {
            turn.unlock();
        }
    }

    /** Forgets it all. */
    public void forget() {
        turn.lock();
        try {
            paragraphs = new KeptParagraphs();
        } finally {
            turn.unlock();
        }
    }
}
