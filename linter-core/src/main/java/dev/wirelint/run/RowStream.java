package dev.wirelint.run;

import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.OneCause;
import dev.wirelint.report.RowsWritten;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the rows of an archive as they are checked, and keeps the first and those in which something was found. Where
 * somebody writes them as they come and there are many, they are handed on instead, and only counted.
 */
final class RowStream {
    /** So few rows are reported as stories in files are. */
    private static final int FEW = 500;

    private final RowSettings settings;
    private final Flood flood = new Flood();
    private final List<CheckedStory> kept = new ArrayList<>();
    private RowsWritten written = RowsWritten.NOTHING;
    private int rows;

    RowStream(RowSettings settings) {
        this.settings = settings;
    }

    /** Takes the next row. */
    void take(CheckedStory row) {
        boolean first = rows == 0;
        rows++;
        if (first
                || row.isWithoutCopy()
                || !row.findings().isEmpty()
                || !row.suppressed().isEmpty()) {
            kept.add(row);
        }
        if (rows > FEW && settings.sink().isPresent()) {
            List<CheckedStory> now = List.copyOf(kept);
            kept.clear();
            now.forEach(story -> handOn(story, settings.sink().get()));
        }
    }

    /** What holds no copy is counted in the end. */
    private void handOn(CheckedStory story, RowSink sink) {
        if (story.isWithoutCopy()) {
            kept.add(story);
            return;
        }
        List<Finding> wanted =
                story.findings().stream().filter(settings.wanted()).toList();
        CheckedStory left = flood.thinned(OneCause.in(story.with(wanted)));
        written = written.with(left, SaidOnce.language(story));
        if (!left.findings().isEmpty()) {
            sink.row(left);
        }
    }

    int rows() {
        return rows;
    }

    /** Those that nobody has written yet. */
    List<CheckedStory> kept() {
        return List.copyOf(kept);
    }

    /** What is known of those that were handed on. */
    RowsWritten written() {
        return written;
    }

    /** What is to be said of those that were handed on. */
    List<String> notes(String archive) {
        return flood.told(archive);
    }
}
