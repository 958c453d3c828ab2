package dev.wirelint.run;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.KeptParagraphs;
import dev.wirelint.article.Article;
import dev.wirelint.facts.Facts;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a story that is being written from one version to the next. Safe for use by many threads, which have
 * it one after the other.
 */
public final class KeptCopy {
    private final Kept kept;
    private final BooleanSupplier wanted;

    private KeptCopy(Kept kept, BooleanSupplier wanted) {
        this.kept = kept;
        this.wanted = wanted;
    }

    /** Nothing is known yet. */
    public KeptCopy() {
        this(new Kept(), () -> true);
    }

    /** The same for a check that ends with {@link dev.wirelint.analysis.Superseded} when nobody wants it any more. */
    public KeptCopy asLongAs(BooleanSupplier somebodyWantsIt) {
        return new KeptCopy(kept, somebodyWantsIt);
    }

    /** Does something with a version of the story, of which as much as has not changed is known already. */
    <T> T with(Article version, Function<Copy, T> work) {
        kept.turn.lock();
        try {
            Copy copy = kept.paragraphs.copy(version, wanted);
            T done = work.apply(copy);
            kept.latest = new WeakReference<>(copy);
            return done;
        } finally {
            kept.turn.unlock();
        }
    }

    /** What others need to know of a version of the story, which need not be read again if it was the last to be. */
    public Facts facts(Article version, Set<Facts.Kind> kinds) {
        kept.turn.lock();
        try {
            Copy latest = kept.latest.get();
            return Facts.of(latest != null && latest.article().equals(version) ? latest : new Copy(version), kinds);
        } finally {
            kept.turn.unlock();
        }
    }

    /** Forgets it all. */
    public void forget() {
        kept.turn.lock();
        try {
            kept.paragraphs = new KeptParagraphs();
            kept.latest = new WeakReference<>(null);
        } finally {
            kept.turn.unlock();
        }
    }

    private static final class Kept {
        private final ReentrantLock turn = new ReentrantLock();
        private KeptParagraphs paragraphs = new KeptParagraphs();
        private WeakReference<@Nullable Copy> latest = new WeakReference<>(null);
    }
}
