package dev.wirelint.serve.texts;

import dev.wirelint.desk.Desk;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.run.Manuscript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Checks texts as they are sent. Of those that were sent last the desk keeps what it read, so that the next version is
 * checked from what changed in it; no caller says when a story is done. Safe for use by many threads.
 */
public final class SentTexts {
    /** So many stories are being written at once, with some to spare. */
    private static final int MOST = 32;

    private final Desk desk;
    private final LinkedHashSet<Path> latest = new LinkedHashSet<>();

    public SentTexts(Desk desk) {
        this.desk = desk;
    }

    /** Checks a version of a story. */
    public CheckedStory check(Manuscript text) throws IOException {
        desk.write(text);
        letGo(text.place());
        return desk.check(text);
    }

    private void letGo(Path place) {
        List<Path> oldest = new ArrayList<>();
        synchronized (latest) {
            latest.remove(place);
            latest.add(place);
            while (latest.size() > MOST) {
                Path first = latest.iterator().next();
                latest.remove(first);
                oldest.add(first);
            }
        }
        oldest.forEach(desk::close);
    }

    /** The place of a story without a name, one of a few, by what tells its writer from others. */
    public static String unnamed(String writer) {
        return "story-" + Math.floorMod(writer.hashCode(), MOST);
    }
}
