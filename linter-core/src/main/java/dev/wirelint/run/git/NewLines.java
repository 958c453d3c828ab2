package dev.wirelint.run.git;

import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** The lines of a text that were not in another one. */
public final class NewLines {
    private NewLines() {}

    /** The first line of each run of new lines and its last, counted from 1; how a line ends makes it no other line. */
    public static NavigableMap<Integer, Integer> of(String before, String after) {
        NavigableMap<Integer, Integer> runs = new TreeMap<>();
        for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, lines(before), lines(after))) {
            if (edit.getLengthB() > 0) {
                runs.put(edit.getBeginB() + 1, edit.getEndB());
            }
        }
        return runs;
    }

    private static RawText lines(String text) {
        String ended = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        return new RawText(ended.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
}
